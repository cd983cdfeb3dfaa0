"""The looks: every text can be read on every ground that it stands on."""

from __future__ import annotations

from itertools import product

import pytest

from game.stage.looks import LOOKS, look_for
from game.stage.settings import CHOICES, Settings, load_settings, save_settings, turned


def luminance(color: str) -> float:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", LOOKS)
def test_every_pair_reaches_aa(name):
    look = LOOKS[name]
    for ink, ground in product((look.ink, look.dim, look.hers, look.his), (look.ground, look.lifted)):
        assert contrast(ink, ground) >= 4.5, (ink, ground)
    for ink in (look.ink, look.hers, look.his):
        assert contrast(ink, look.lit) >= 4.5, (ink, look.lit)
    if name == "contrast":
        assert contrast(look.dim, look.ground) >= 7


def test_every_act_has_a_look(story):
    for act in story.acts:
        assert look_for(act.id, "seasons", no_color=False) == act.id
        assert look_for(act.id, "contrast", no_color=False) == "contrast"
        assert look_for(act.id, "contrast", no_color=True) == "mono"


def test_settings_are_kept_and_a_broken_file_is_said(tmp_path, monkeypatch):
    monkeypatch.delenv("TEXTUAL_ANIMATIONS", raising=False)
    assert load_settings(tmp_path) == (Settings(), "")
    changed = turned(turned(Settings(), "motion"), "colors")
    assert (changed.motion, changed.colors) == ("reduced", "contrast")
    assert save_settings(tmp_path / "deep", changed)
    assert load_settings(tmp_path / "deep") == (changed, "")
    for rubbish in ("{", '{"motion": "wild"}', "[" * 100_000, '{"keys": 3}'):
        (tmp_path / "settings.json").write_text(rubbish)
        settings, trouble = load_settings(tmp_path)
        assert settings == Settings()
        assert "settings.json could not be read" in trouble


def test_textual_s_own_switch_stops_motion(tmp_path, monkeypatch):
    monkeypatch.setenv("TEXTUAL_ANIMATIONS", "none")
    assert load_settings(tmp_path)[0].motion == "none"


def test_every_setting_goes_round():
    for name, values in CHOICES.items():
        settings = Settings()
        for _ in values:
            settings = turned(settings, name)
        assert settings == Settings()
