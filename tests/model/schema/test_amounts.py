from smartcity_mp.model.schema.amounts import Amount, is_assumed


def test_whatever_is_made_of_an_assumed_amount_is_assumed() -> None:
    known, assumed = Amount(5), Amount(3, True)
    for made in (known + assumed, assumed + 5, 5 + assumed, known - assumed, -assumed):
        assert isinstance(made, Amount) and made.assumed
    assert sum([known, assumed]) == 8
    assert is_assumed(sum([known, assumed]), max(known, assumed))
    assert is_assumed(Amount(assumed))


def test_known_amounts_plain_numbers_and_nothing_are_not() -> None:
    assert not is_assumed(Amount(5) + 3, Amount(5) - 3, sum([Amount(5), Amount(3)]), 8)
    assert not Amount(0, True).assumed, "nothing assumed changes no sum"
