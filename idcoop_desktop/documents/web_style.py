"""The look of a page for the site: a theme's colours where they can be read, any screen, paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.contrasts import contrast

if TYPE_CHECKING:
    from collections.abc import Mapping

_READABLE = 4.5  # WCAG 2.2, 1.4.3, whatever the size
_LIFT = 0.1

_RULES = """
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);
font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
overflow-wrap:break-word}
header,footer{background:var(--band);color:var(--on-band);padding:2rem 1.25rem;
padding:2rem max(1.25rem,50vw - 23rem)}
main{padding:1.5rem 1.25rem 2.5rem;padding:1.5rem max(1.25rem,50vw - 23rem) 2.5rem}
h1,h2,h3{line-height:1.2;text-wrap:balance}
h1{margin:.25rem 0 0;font-size:2.4rem;font-size:clamp(1.9rem,1.3rem + 3vw,3rem)}
h2,h3{color:var(--heading);margin:2.25rem 0 .75rem}
h2{font-size:1.6rem}
h3{font-size:1.2rem}
p{margin:0 0 1rem}
.kicker{margin:0;font-weight:700;color:var(--glow)}
.lead{font-size:1.25rem;font-weight:600;color:var(--soft)}
figure{margin:1.5rem 0}
img{display:block;width:100%;height:auto;border-radius:.75rem}
figcaption{margin-top:.4rem;font-size:.9375rem;color:var(--soft)}
.pictures{display:flex;flex-wrap:wrap;gap:1rem}
.pictures figure{flex:1 1 14rem;margin:0}
.quote{border-left:.4rem solid var(--accent);padding-left:1.1rem}
blockquote{margin:0}
blockquote p{margin:0;font-size:1.3rem;font-weight:700;line-height:1.35;color:var(--heading)}
.figures{display:flex;flex-wrap:wrap;gap:1rem;margin:1.5rem 0}
.figures div{display:flex;flex-direction:column-reverse;flex:1 1 8rem;padding:1rem;
background:var(--card);border-radius:.75rem;text-align:center}
dt{color:var(--on-card)}
dd{margin:0;font-size:1.9rem;font-weight:800;line-height:1.2;color:var(--figure)}
.table{overflow-x:auto;margin:1.5rem 0}
table{width:100%;border-collapse:collapse}
h2+.table caption,h3+.table caption{position:absolute;width:1px;height:1px;overflow:hidden;
clip-path:inset(50%)}
caption{padding:.4rem 0;text-align:left;font-weight:700;color:var(--heading)}
th,td{padding:.5rem .75rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--soft)}
thead th,thead td{background:var(--card);color:var(--on-card)}
tbody th{font-weight:600}
.number{text-align:right;font-variant-numeric:tabular-nums}
a{color:inherit;text-underline-offset:.2em}
a:focus-visible,.table:focus-visible{outline:3px solid var(--heading);outline-offset:3px}
footer a:focus-visible{outline-color:var(--on-band)}
.way a{display:inline-block;padding:.7rem 1.2rem;border-radius:.75rem;background:var(--band);
color:var(--on-band);font-weight:700}
footer p{margin:0 0 .25rem}
"""

_PAPER = """
@page{margin:15mm}
@media print{
body{background:#fff;color:#000;font-size:11pt;--heading:#000;--soft:#000;--figure:#000}
header,footer,.way a{background:none;color:#000;padding:0}
main{padding:1rem 0}
.kicker{color:#000}
.figures div,thead th,thead td{background:none;color:#000;border:1px solid #000}
dt{color:#000}
figure,dl,tr,blockquote{break-inside:avoid}
h2,h3{break-after:avoid}
img{max-height:120mm;width:auto;max-width:100%}
.way a::after{content:" (" attr(href) ")"}
}
"""


def style(colors: Mapping[str, str]) -> str:
    """Return the style sheet of a page in the colours of a theme, by day, by night and on paper.

    A colour that cannot be read on its ground gives way to the one of the text there.
    """
    rules = _RULES + _PAPER
    night = _night(colors)
    by_night = f"@media screen and (prefers-color-scheme:dark){{:root{{{night}}}}}" if night else ""
    scheme = "light dark" if night else "light"
    return f":root{{color-scheme:{scheme};{_day(colors)}}}{by_night}{rules}".replace("\n", "")


def _day(colors: Mapping[str, str]) -> str:
    paper, card, band = colors["paper"], colors["card"], colors["band"]
    ink, over = colors["ink"], colors["on_band"]
    on_card = _readable(ink, card, "#000000")
    return _variables(
        {
            "paper": paper,
            "card": card,
            "band": band,
            "ink": ink,
            "on-band": over,
            "on-card": on_card,
            "heading": _readable(colors["heading"], paper, ink),
            "soft": _readable(colors["soft"], paper, ink),
            "accent": colors["accent"],
            "figure": _readable(colors["accent"], card, on_card),
            "glow": _readable(colors["glow"], band, over),
        }
    )


def _night(colors: Mapping[str, str]) -> str:
    """The colours of a dark screen, made of the theme's band; none when the band is no dark one."""
    ground, over, glow = colors["band"], colors["on_band"], colors["glow"]
    card = _mixed(ground, over, _LIFT)
    if min(contrast(over, card), contrast(over, ground)) < _READABLE:
        return ""
    return _variables(
        {
            "paper": ground,
            "card": card,
            "band": card,
            "ink": over,
            "on-band": over,
            "on-card": over,
            "heading": over,
            "soft": _readable(glow, ground, over),
            "accent": glow,
            "figure": _readable(glow, card, over),
            "glow": _readable(glow, card, over),
        }
    )


def _readable(color: str, ground: str, otherwise: str) -> str:
    return color if contrast(color, ground) >= _READABLE else otherwise


def _mixed(color: str, other: str, share: float) -> str:
    pairs = zip(bytes.fromhex(color[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def _variables(values: Mapping[str, str]) -> str:
    return "".join(f"--{name}:{value};" for name, value in values.items())
