"""People in an attitude: a few joints say how one stands, walks, sits or dances, and a costume says who it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from game.stage.scenery.palette import DARK_HAIR, RED_HAIR, RED_SUIT, SHIRT, SKIN, SUIT, YELLOW_DRESS

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas, Point

Limb: TypeAlias = "tuple[Point, Point]"


class Pose(NamedTuple):
    """Where the joints are, in heads-and-heels: x towards where one faces, y up from the floor, a person 1 high."""

    arms: tuple[Limb, Limb]
    """Elbow and hand, first of the arm that is farther from us."""
    legs: tuple[Limb, Limb]
    """Knee and heel, in the same order."""
    hip: Point = (0.0, 0.48)
    neck: Point = (0.0, 0.82)


class Costume(NamedTuple):
    """The colors of one person; with a `skirt`, arms and legs are bare, and the hair is long."""

    top: RGB
    bottom: RGB
    hair: RGB = DARK_HAIR
    skin: RGB = SKIN
    skirt: bool = False


STANDING: Final = Pose(
    (((-0.12, 0.64), (-0.10, 0.46)), ((0.12, 0.64), (0.10, 0.46))),
    (((-0.05, 0.25), (-0.06, 0)), ((0.05, 0.25), (0.06, 0))),
)  # fmt: skip
WALKING: Final = Pose(
    (((0.12, 0.66), (0.20, 0.50)), ((-0.12, 0.64), (-0.16, 0.46))),
    (((-0.06, 0.26), (-0.20, 0.02)), ((0.10, 0.27), (0.16, 0))), neck=(0.03, 0.82),
)  # fmt: skip
SITTING: Final = Pose(
    (((0.10, 0.44), (0.26, 0.40)), ((0.06, 0.42), (0.24, 0.36))),
    (((0.26, 0.30), (0.24, 0)), ((0.28, 0.28), (0.30, 0))), hip=(0, 0.28), neck=(-0.02, 0.62),
)  # fmt: skip
CARRYING: Final = Pose(
    (((0.12, 0.92), (0.14, 1.12)), ((-0.12, 0.92), (-0.14, 1.12))),
    (((-0.06, 0.26), (-0.18, 0)), ((0.10, 0.27), (0.16, 0))),
)  # fmt: skip
KICKING: Final = Pose(
    (((-0.18, 0.86), (-0.36, 0.94)), ((0.20, 0.80), (0.38, 0.90))),
    (((-0.03, 0.25), (-0.06, 0)), ((0.18, 0.38), (0.40, 0.30))), neck=(-0.04, 0.82),
)  # fmt: skip
LEAPING: Final = Pose(
    (((-0.20, 0.84), (-0.38, 0.78)), ((0.20, 0.90), (0.34, 1.04))),
    (((-0.16, 0.34), (-0.40, 0.30)), ((0.18, 0.34), (0.34, 0.14))), hip=(0, 0.50), neck=(0.05, 0.83),
)  # fmt: skip
BLOWING: Final = Pose(
    (((0.14, 0.70), (0.20, 0.82)), ((0.16, 0.66), (0.26, 0.80))),
    (((-0.06, 0.25), (-0.09, 0)), ((0.06, 0.25), (0.08, 0))), neck=(-0.03, 0.82),
)  # fmt: skip
STRUMMING: Final = Pose(
    (((0.16, 0.68), (0.34, 0.70)), ((-0.10, 0.62), (0.10, 0.56))),
    (((-0.08, 0.25), (-0.12, 0)), ((0.08, 0.26), (0.12, 0))),
)  # fmt: skip
REACHING: Final = Pose(
    (((0.16, 0.74), (0.32, 0.72)), ((-0.12, 0.64), (-0.10, 0.46))),
    (((-0.05, 0.25), (-0.07, 0)), ((0.06, 0.26), (0.10, 0))), neck=(0.02, 0.82),
)  # fmt: skip
TURNING: Final = Pose(
    (((-0.18, 0.92), (-0.14, 1.10)), ((0.22, 0.74), (0.40, 0.66))),
    (((-0.04, 0.25), (-0.05, 0)), ((-0.14, 0.32), (-0.30, 0.20))), neck=(0.02, 0.83),
)  # fmt: skip
EMBRACING: Final = Pose(
    (((0.10, 0.66), (0.22, 0.72)), ((0.14, 0.62), (0.26, 0.66))),
    (((-0.05, 0.25), (-0.08, 0)), ((0.03, 0.25), (0.02, 0))), neck=(0.03, 0.82),
)  # fmt: skip
LEANING: Final = Pose(
    (((0.10, 0.60), (0.12, 0.46)), ((0.10, 0.60), (0.18, 0.50))),
    (((0.08, 0.25), (0.14, 0)), ((0.12, 0.26), (0.24, 0))), hip=(0.02, 0.46), neck=(-0.08, 0.80),
)  # fmt: skip
CHEERING: Final = Pose(
    (((-0.16, 0.94), (-0.14, 1.12)), ((0.16, 0.96), (0.18, 1.14))),
    (((-0.05, 0.25), (-0.07, 0)), ((0.05, 0.25), (0.07, 0))),
)  # fmt: skip

MIA_YELLOW: Final = Costume(YELLOW_DRESS, YELLOW_DRESS, RED_HAIR, skirt=True)
SEBASTIAN: Final = Costume(SHIRT, SUIT)
SEBASTIAN_RED: Final = Costume(RED_SUIT, RED_SUIT)


def silhouette(color: RGB, *, skirt: bool = False) -> Costume:
    """Give the costume of somebody who stands against the light."""
    return Costume(color, color, color, color, skirt)


def person(
    canvas: Canvas, x: float, foot: float, tall: float, pose: Pose, costume: Costume, *, turn: float = 1
) -> None:
    """Put one person on (x, foot), `tall` pixels high when upright, facing right (`turn` -1: left)."""

    def at(joint: Point) -> Point:
        return x + joint[0] * tall * turn, foot - joint[1] * tall

    hip, neck = pose.hip, pose.neck
    shoulder = (neck[0], neck[1] - 0.04)
    leg, arm = max(0.9, tall * 0.085), max(0.8, tall * 0.06)
    for (elbow, hand), (knee, heel), side in zip(pose.arms, pose.legs, (-1, 1), strict=True):
        if side > 0:  # the body lies between the two arms
            _body(canvas, x, foot, tall, pose, costume, turn)
        canvas.path([at(hip), at(knee), at(heel)], costume.skin if costume.skirt else costume.bottom, leg)
        canvas.path([at(shoulder), at(elbow), at(hand)], costume.skin if costume.skirt else costume.top, arm)
    head_x, head_y = at((neck[0] + 0.02, neck[1] + 0.09))
    canvas.disc(head_x, head_y, max(0.9, tall * 0.085), costume.hair)
    canvas.ellipse(head_x + tall * 0.035 * turn, head_y + tall * 0.01, tall * 0.05, tall * 0.06, costume.skin)


def _body(canvas: Canvas, x: float, foot: float, tall: float, pose: Pose, costume: Costume, turn: float) -> None:
    (hip_x, hip_y), (neck_x, neck_y) = pose.hip, pose.neck
    wide = 0.09 if costume.skirt else 0.12
    trunk = ((neck_x - wide, neck_y), (neck_x + wide, neck_y), (hip_x + 0.08, hip_y), (hip_x - 0.08, hip_y))
    canvas.cut(trunk, x, foot, tall, costume.top, turn=turn)
    if costume.skirt:
        # The hem swings to where the legs are.
        swing = (pose.legs[0][0][0] + pose.legs[1][0][0]) * 0.5
        hem = hip_y - 0.22
        skirt = ((hip_x - 0.08, hip_y + 0.06), (hip_x + 0.08, hip_y + 0.06), (swing + 0.2, hem), (swing - 0.2, hem))
        canvas.cut(skirt, x, foot, tall, costume.bottom, turn=turn)
        hair = ((neck_x - 0.10, neck_y + 0.10), (neck_x + 0.02, neck_y + 0.12), (neck_x + 0.02, neck_y - 0.04))
        canvas.cut((*hair, (neck_x - 0.10, neck_y - 0.04)), x, foot, tall, costume.hair, turn=turn)


# A couple in hold, he on the left: the outlines of him, of her, and of the arms that they hold out together.
_HIS: Final = (
    (-0.22, 0.80), (-0.08, 0.83), (0.02, 0.70), (-0.04, 0.46), (0.04, 0.26), (0.02, 0.0), (-0.05, 0.0), (-0.07, 0.24),
    (-0.12, 0.38), (-0.22, 0.22), (-0.34, 0.02), (-0.40, 0.04), (-0.30, 0.24), (-0.20, 0.50),
)  # fmt: skip
_HERS: Final = (
    (0.08, 0.76), (0.20, 0.78), (0.19, 0.56), (0.36, 0.36), (0.52, 0.20), (0.30, 0.13), (0.06, 0.20), (0.06, 0.42),
    (0.10, 0.56),
)  # fmt: skip


def waltz(canvas: Canvas, x: float, foot: float, tall: float, his: Costume, hers: Costume) -> None:
    """Put a couple in hold round (x, foot), he on the left, her skirt flying out behind."""

    def limb(color: RGB, thick: float, *joints: Point) -> None:
        points = [(x + across * tall, foot - up * tall) for across, up in joints]
        canvas.path(points, color, max(0.9, tall * thick))

    limb(hers.skin, 0.06, (0.20, 0.20), (0.18, 0.0))
    limb(hers.skin, 0.06, (0.32, 0.22), (0.46, 0.06))
    canvas.cut(_HIS, x, foot, tall, his.bottom)
    canvas.cut(_HIS[:4], x, foot, tall, his.top)
    canvas.cut(_HERS, x, foot, tall, hers.bottom)
    limb(his.top, 0.07, (-0.12, 0.76), (0.02, 0.62), (0.16, 0.66))
    limb(hers.skin, 0.06, (0.16, 0.74), (0.36, 0.80), (0.50, 0.92))
    for across, up, costume in ((-0.10, 0.92, his), (0.18, 0.87, hers)):
        canvas.disc(x + across * tall, foot - up * tall, max(0.9, tall * 0.085), costume.hair)


def embrace(canvas: Canvas, x: float, foot: float, tall: float, his: Costume, hers: Costume) -> None:
    """Put two who hold one another round (x, foot), he on the left."""
    person(canvas, x + tall * 0.11, foot, tall * 0.94, EMBRACING, hers, turn=-1)
    person(canvas, x - tall * 0.11, foot, tall, EMBRACING, his)
