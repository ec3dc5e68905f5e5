"""GitHub and GitLab on this machine: the steps of a written workflow as they stand, in bash."""
