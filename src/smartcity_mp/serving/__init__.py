"""A masterplan's books while somebody writes: made anew at each change, shown on this machine."""
