"""Texts that a program may take for something else than a text; § is where their mark goes."""

from __future__ import annotations

PRINTABLE = (
    "<b>§</b> & <img src=x onerror=alert(1)>",
    "<script>§</script>",
    "<para>§</para> &amp; &lt;b&gt; &#60;",
    "'DROP/**/TABLE/**/§-- x",
    "=cmd|§ /C calc'!A0",
    "{0}§{__class__} %s %n ${HOME} {{",
    "**§** [x](javascript:alert(1)) `code`",
    "\\)Tj§ET Q endstream endobj",
    "<a href=javascript:alert(1)>§</a>",
    "http://example.com/§<br/>",
    "../../etc/passwd%00§.pdf",
    '"><svg/onload=§>',
    "<![CDATA[§]]><!-- y -->",
    "&amp§&&C _D ^E ~F",
)
"""With glyphs in the shipped faces: a document is made of them, or says what is too long."""

TEXTS = (
    *PRINTABLE,
    "\u202eعربي§\u202c fin",
    "🎉§👩\u200d👩\u200d👧 fête",
    "e\u0301\u0302\u0303§ Z\u0351\u036b",
    "a\tb§\r\nc\u2028d\u2029e",
    "大厅§壁画 벽화",
    "\ufeff\u200bx§\u2066y\u2069",
    "§" + "é" * 300,
    "§" + "x" * 5_000,
)
