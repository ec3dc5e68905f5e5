"""What `completion` says: its help. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "completion.shell": (
        "bash, zsh, fish, atau powershell",
        "bash, zsh, fish or powershell",
    ),
    "completion.examples": (
        "smartcity-mp completion powershell | Out-String | Invoke-Expression\n"
        'eval "$(smartcity-mp completion bash)"\n'
        'eval "$(smartcity-mp completion zsh)"\n'
        "smartcity-mp completion fish > ~/.config/fish/completions/smartcity-mp.fish",
        "smartcity-mp completion powershell | Out-String | Invoke-Expression\n"
        'eval "$(smartcity-mp completion bash)"\n'
        'eval "$(smartcity-mp completion zsh)"\n'
        "smartcity-mp completion fish > ~/.config/fish/completions/smartcity-mp.fish",
    ),
}
