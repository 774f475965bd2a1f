package org.cairnplans.pairing.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {

    private static final LocalDate WINTER = LocalDate.of(2026, 1, 15);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 15);

    @ParameterizedTest
    @CsvSource({"UTC,0", "Europe/Berlin,60", "America/New_York,-300", "Asia/Kolkata,330", "Asia/Kathmandu,345",
            "Pacific/Kiritimati,840", "Etc/GMT+12,-720", "-00:00:30,-1"})
    void offsetsAreMinutesAheadOfUtc(String zone, int minutes) {
        assertEquals(minutes, new Clocks(WINTER).offsetMinutes(ZoneId.of(zone)));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,Europe/Berlin,0",
        "Europe/Berlin,America/New_York,360",
        "Asia/Kolkata,Europe/London,330",
        // a day apart by date, the same by the clock
        "Pacific/Kiritimati,Pacific/Honolulu,0",
        "Pacific/Auckland,America/Los_Angeles,180",
        "+12:00,-12:00,0",
        "+06:00,-06:00,720",
        "+06:00,-07:00,660"})
    void gapIsTheShorterWayRoundTheClockFromEitherSide(String one, String other, int minutes) {
        Clocks clocks = new Clocks(WINTER);
        assertEquals(minutes, clocks.gapMinutes(ZoneId.of(one), ZoneId.of(other)));
        assertEquals(minutes, clocks.gapMinutes(ZoneId.of(other), ZoneId.of(one)));
    }

    @Test
    void summerTimeCounts() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        ZoneId kolkata = ZoneId.of("Asia/Kolkata");
        assertEquals(270, new Clocks(WINTER).gapMinutes(berlin, kolkata));
        assertEquals(210, new Clocks(SUMMER).gapMinutes(berlin, kolkata));
    }

    @Test
    void onTheDayOfAChangeNoonDecides() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertEquals(60, new Clocks(LocalDate.of(2026, 3, 28)).offsetMinutes(berlin));
        assertEquals(120, new Clocks(LocalDate.of(2026, 3, 29)).offsetMinutes(berlin));
        assertEquals(60, new Clocks(LocalDate.of(2026, 10, 25)).offsetMinutes(berlin));
    }

    @Test
    void zonesChangeOnDifferentDays() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        ZoneId newYork = ZoneId.of("America/New_York");
        assertEquals(300, new Clocks(LocalDate.of(2026, 3, 20)).gapMinutes(berlin, newYork));
        assertEquals(360, new Clocks(LocalDate.of(2026, 4, 1)).gapMinutes(berlin, newYork));
    }
}
