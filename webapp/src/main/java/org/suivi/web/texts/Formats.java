package org.suivi.web.texts;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.names.BirthDate;
import org.suivi.sharing.storage.Today;

/** Writes dates, times, ages and numbers the way the reader's language does. */
@Named("format")
@ApplicationScoped
public class Formats {

    private final ReaderLanguage reader;
    private final Texts texts;
    private final Today today;
    private final ZoneId zone;

    @Inject
    Formats(ReaderLanguage reader, Texts texts, Today today) {
        this.reader = reader;
        this.texts = texts;
        this.today = today;
        this.zone = today.zone();
    }

    /** The text of a key with its placeholders filled. */
    public String text(String key, Object... values) { return texts.fill(key, values); }

    /** The text of a key made of a prefix and an enum's name, such as {@code role.SCHOOL_MANAGER}; empty for null. */
    public String named(String prefix, Object value) {
        return value == null || value.toString().isEmpty() ? "" : texts.get(prefix + "." + value);
    }

    /** 14 Mar 2017, 14 mars 2017. */
    public String date(LocalDate day) { return day == null ? "" : pattern("d MMM uuuu").format(day); }

    public String day(Instant at) { return at == null ? "" : date(LocalDate.ofInstant(at, zone)); }

    /** Today, 9:42 am; Yesterday, 2:10 pm; 13 Nov; 13 Nov 2025. */
    public String when(Instant at) {
        if (at == null) return "";
        ZonedDateTime then = at.atZone(zone);
        LocalDate today = today();
        if (then.toLocalDate().equals(today)) return texts.fill("when.today", time(then));
        if (then.toLocalDate().equals(today.minusDays(1))) return texts.fill("when.yesterday", time(then));
        return pattern(then.getYear() == today.getYear() ? "d MMM" : "d MMM uuuu").format(then);
    }

    /** Date and time in full, for tooltips and lists that must be exact. */
    public String moment(Instant at) {
        if (at == null) return "";
        ZonedDateTime then = at.atZone(zone);
        return pattern("d MMM uuuu").format(then) + ", " + time(then);
    }

    /** For a field of date and time, in the organisation's zone; now for null. */
    public String input(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at == null ? today.now() : at, zone);
        return local.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** The moment that a field of date and time means, in the organisation's zone. */
    public Instant instant(LocalDateTime local) { return local.atZone(zone).toInstant(); }

    /** For the {@code datetime} attribute. */
    public String iso(Object at) { return at == null ? "" : at.toString(); }

    /** 9 years; 6 y 8 m below seven; 14 months below two. */
    public String age(LocalDate birth) {
        if (birth == null) return "";
        Period age = Period.between(birth, today());
        if (age.isNegative()) return "";
        if (age.getYears() < 2) return texts.fill("age.months", age.toTotalMonths());
        if (age.getYears() < 7 && age.getMonths() > 0)
            return texts.fill("age.years-months", age.getYears(), age.getMonths());
        return texts.fill("age.years", age.getYears());
    }

    /** The age of someone whose date of birth may be known in part: to the month only when it is exact. */
    public String ageOf(BirthDate birth) {
        if (birth == null) return "";
        if (birth.isExact()) return age(birth.earliest());
        return texts.fill("age.years", birth.ageOn(today()));
    }

    /** 14 Mar 2017; Mar 2017; 2017; about 2017. */
    public String born(BirthDate birth) {
        if (birth == null) return "";
        String known = switch (birth.text().replace("~", "").length()) {
            case 4 -> String.valueOf(birth.year());
            case 7 -> pattern("MMM uuuu").format(birth.earliest());
            default -> date(birth.earliest());
        };
        return birth.isEstimated() ? texts.fill("birth.about", known) : known;
    }

    public String number(Number value) {
        return value == null ? "" : NumberFormat.getInstance(reader.get().region()).format(value);
    }

    /** A size of a file: 240 KB, 1.2 MB; 240 Ko, 1,2 Mo. */
    public String size(long bytes) {
        if (bytes < 1024 * 1024) return texts.fill("size.kilo", Math.max(1, Math.round(bytes / 1024.0)));
        return texts.fill("size.mega", Math.round(bytes / 1024.0 / 102.4) / 10.0);
    }

    /** The first moment of a day by the calendar of the organisation. */
    public Instant start(LocalDate day) { return day.atStartOfDay(zone).toInstant(); }

    /** Today by the calendar of the organisation. */
    public LocalDate today() { return today.date(); }

    /** Without a place where a line may end. */
    private String time(ZonedDateTime at) {
        if (reader.get() == Language.FR) return pattern("H\u00a0'h'\u00a0mm").format(at);
        return pattern("h:mm\u00a0a").format(at).toLowerCase(Locale.ROOT);
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, reader.get().region());
    }
}
