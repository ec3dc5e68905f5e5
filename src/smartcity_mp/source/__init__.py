"""Where the masterplan's text comes from, and YAML text turned into data with positions."""
