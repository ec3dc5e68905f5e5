"""What formats share: what a chapter's marks, captions and cells say. How it looks is theirs."""
