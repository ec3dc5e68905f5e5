"""What the ministry's yearly evaluation asks, and what the region answers and can show."""

from smartcity_mp.model.schema.choices import EvaluationPart
from smartcity_mp.model.schema.fields import Entity, field
from smartcity_mp.model.schema.types import Many, Number, Percent, Text, Words, Year


class Answer(Entity):
    """The answer to one question of the evaluation, or to a part as a whole."""

    part: EvaluationPart = field(
        "Bagian penilaian | Part of the evaluation",
        "baseline, output, outcome, impact, atau quick-win. | "
        "baseline, output, outcome, impact or quick-win.",
        default=...,
    )
    question: Text | None = field(
        "Pertanyaan | Question",
        "Pertanyaan seperti dalam formulir kementerian tahun itu; kosong bila bagian dinilai "
        "sebagai satu kesatuan. | "
        "The question as in the ministry's form of that year; empty if the part is judged as a "
        "whole.",
    )
    score: Number | None = field(
        "Skor penilaian | Score",
        "0 sampai 4, desimal dengan titik, misalnya 3.25; kosong bila belum dinilai. | "
        "0 to 4, decimals with a point, such as 3.25; empty if nobody has judged it yet.",
    )
    evidence: Many[Text] = field(
        "Bukti jawaban | Evidence",
        "Dokumen, tautan, atau foto yang menunjukkannya, satu butir satu bukti. | "
        "Documents, links or photographs that show it, one an entry.",
        default=(),
    )
    reason: Text | None = field(
        "Alasan belum dinilai | Why there is no score",
        "Mengapa skornya kosong, misalnya survei belum dilakukan. | "
        "Why there is no score, such as a survey that is still to be made.",
    )


class Evaluation(Entity):
    """The evaluation of one year, in `evaluation/<year>.yaml`."""

    year: Year = field(
        "Tahun evaluasi | Year of the evaluation",
        "Tahun yang dinilai, sama dengan nama berkasnya, misalnya 2026. | "
        "The year that is judged, the same as the name of its file, such as 2026.",
        default=...,
        unit="year",
    )
    weights: Words[EvaluationPart, Percent] = field(
        "Bobot penilaian | Weights",
        "Bobot tiap bagian dalam persen menurut kementerian tahun itu, berjumlah 100. Kosong "
        "berarti baseline 10, output 20, outcome 30, impact 20, quick-win 20. | "
        "The weight of each part in percent as the ministry sets it for the year, 100 in all. "
        "Empty means baseline 10, output 20, outcome 30, impact 20, quick-win 20.",
        default={},
    )
    source: Text | None = field(
        "Sumber evaluasi | Source",
        "Dari mana skor dan bobotnya, misalnya surat hasil evaluasi. | "
        "Where scores and weights come from, such as the letter with the results.",
    )
    answers: Many[Answer] = field(
        "Jawaban | Answers",
        "Satu butir satu pertanyaan, dengan skor dan buktinya. | "
        "One entry a question, with its score and its evidence.",
        default=(),
    )
