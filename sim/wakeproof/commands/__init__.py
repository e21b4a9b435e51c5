"""What each command does, once its words are understood; `cli` holds only the words."""
