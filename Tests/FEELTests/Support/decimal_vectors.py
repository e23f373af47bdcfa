"""Prints random operations on decimals with their results at 34 digits, one a line: operation, operands, result.

    decimal_vectors.py COUNT SEED

The range of exponents is left wide open: the numbers under test keep it open within an operation too.
"""
import decimal
import random
import sys

count, seed = int(sys.argv[1]), int(sys.argv[2])
random.seed(seed)
context = decimal.Context(prec=34, Emax=999999, Emin=-999999, rounding=decimal.ROUND_HALF_EVEN)
context.traps[decimal.Inexact] = False
wide = decimal.Context(prec=60000, Emax=999999, Emin=-999999)
ROUNDINGS = {
    "half-even": decimal.ROUND_HALF_EVEN, "half-up": decimal.ROUND_HALF_UP, "half-down": decimal.ROUND_HALF_DOWN,
    "up": decimal.ROUND_UP, "down": decimal.ROUND_DOWN, "floor": decimal.ROUND_FLOOR,
    "ceiling": decimal.ROUND_CEILING,
}


def digits():
    shape = random.randrange(6)
    if shape == 0:
        return random.randrange(0, 1000)
    if shape == 1:
        return 10 ** random.randrange(0, 34) + random.randrange(-1, 2)
    if shape == 2:
        return int("9" * random.randrange(1, 35))
    if shape == 3:
        return 5 * 10 ** random.randrange(0, 33)
    return random.randrange(0, 10 ** random.randrange(1, 35))


def number(spread=None):
    spread = spread or random.choice([0, 3, 12, 40, 80, 6000])
    value = min(digits(), 10 ** 34 - 1)
    return decimal.Decimal((random.randrange(2), tuple(map(int, str(value))), random.randrange(-spread, spread + 1)))


def emit(operation, *parts):
    print(operation, *parts)


for _ in range(count):
    a, b = number(), number()
    while not b:
        b = number()
    emit("add", a, b, context.add(a, b))
    emit("subtract", a, b, context.subtract(a, b))
    emit("multiply", a, b, context.multiply(a, b))
    emit("compare", a, b, a.compare(b, wide))
    emit("divide", a, b, context.divide(a, b))
    c, d = number(random.choice([3, 12, 40])), number(random.choice([3, 12, 40]))
    while not d:
        d = number(random.choice([3, 12, 40]))
    rest = wide.remainder(c, d)
    if rest and (rest < 0) != (d < 0):
        rest = wide.add(rest, d)
    emit("modulo", c, d, context.plus(rest))
    name = random.choice(sorted(ROUNDINGS))
    scale = random.randrange(-12, 13)
    unit = decimal.Decimal(1).scaleb(-scale)
    emit("round " + name, c, scale, context.plus(c.quantize(unit, rounding=ROUNDINGS[name], context=wide))
         if c.as_tuple().exponent < -scale else c)
    emit("sqrt", abs(a), context.sqrt(abs(a)))
