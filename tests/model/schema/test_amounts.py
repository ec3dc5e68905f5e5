from smartcity_mp.model.schema.amounts import Assumed, amount_of, is_assumed


def test_whatever_is_made_of_an_assumed_amount_is_assumed() -> None:
    known, assumed = amount_of(5, assumed=False), amount_of(3, assumed=True)
    for made, worth in (
        (known + assumed, 8),
        (assumed + known, 8),
        (known - assumed, 2),
        (assumed - known, -2),
        (-assumed, -3),
        (sum([known, assumed, known]), 13),
    ):
        assert is_assumed(made) and made == worth
    assert is_assumed(max(2, assumed)) and not is_assumed(max(known, assumed))


def test_known_amounts_plain_numbers_and_nothing_are_not() -> None:
    assert not is_assumed(sum([5, 3]), 8, None)
    assert type(amount_of(0, assumed=True)) is int, "nothing assumed changes no sum"
    assert not is_assumed(Assumed(3) - 3), "nothing is left, whatever it was"
