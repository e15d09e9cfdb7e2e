"""The only room that knows Qt: windows, pages, dialogs and what they are made of."""
