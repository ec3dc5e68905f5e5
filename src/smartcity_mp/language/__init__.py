"""From a finding's code and values to a sentence; numbers, money and dates in words."""
