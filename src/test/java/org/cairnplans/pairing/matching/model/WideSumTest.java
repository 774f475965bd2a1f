package org.cairnplans.pairing.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WideSumTest {

    @Test
    void addsUpAsBigNumbersDo() {
        var random = new SplittableRandom(1);
        for (int round = 0; round < 200; round++) {
            var sum = new WideSum();
            BigInteger plain = BigInteger.ZERO;
            for (int n = random.nextInt(300); n > 0; n--) {
                long value = random.nextLong() >> random.nextInt(64);
                sum.add(value);
                plain = plain.add(BigInteger.valueOf(value));
                assertEquals(plain, sum.total());
            }
        }
    }

    @Test
    void staysExactFarBeyond64Bits() {
        var high = new WideSum();
        var low = new WideSum();
        int times = 100_000;
        for (int n = 0; n < times; n++) {
            high.add(Long.MAX_VALUE);
            low.add(Long.MIN_VALUE);
        }
        assertEquals(BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.valueOf(times)), high.total());
        assertEquals(BigInteger.valueOf(Long.MIN_VALUE).multiply(BigInteger.valueOf(times)), low.total());
    }

    @Test
    void ofNothingIsNought() {
        assertEquals(BigInteger.ZERO, new WideSum().total());
        assertEquals(BigInteger.ZERO, new WideSum().add(-1).add(1).total());
    }
}
