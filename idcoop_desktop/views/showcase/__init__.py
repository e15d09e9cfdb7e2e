"""The flyer studio: words, photos and a live page, side by side."""
