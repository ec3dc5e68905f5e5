"""Git hosts: the one package that speaks over a network, and only for `smartcity-mp comment`."""
