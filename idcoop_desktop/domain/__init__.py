"""The words and rules of the schemes: pure Python, no input or output, no clock."""
