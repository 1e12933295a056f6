package org.mentoringpair.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** Everybody makes a secret address for their own calendar, sees it once, and takes it back. Whoever has it needs no password. */
public final class Feeding {
    private static final int SECRET_BYTES = 32;
    private static final String FORM_ID = "[0-9a-f-]{36}";
    private static final Pattern TOKEN = Pattern.compile("([0-9]{1,9})-([A-Za-z0-9_-]{43})");

    private final FeedAddresses addresses;
    private final People people;
    private final OneAtATime turns;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Feeding(FeedAddresses addresses, People people, OneAtATime turns, Clock clock) {
        this.addresses = addresses;
        this.people = people;
        this.turns = turns;
        this.clock = clock;
    }

    /** When somebody made the address that they have; empty where they have none. */
    public Optional<Instant> madeAt(Person person) {
        return addresses.of(person.key()).map(FeedAddress::madeAt);
    }

    /**
     * Makes a new address in place of the one somebody had.
     *
     * @return what stands at the end of the address, this once; empty where the same form was sent before
     * @throws Refusal CONFLICT where it did not come from a form of ours
     */
    public Optional<String> make(Person person, String formId) {
        if (formId == null || !formId.matches(FORM_ID)) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.calendar.stale");
        }
        return inTurn(person, () -> {
            if (addresses.of(person.key()).filter(made -> made.formId().equals(formId)).isPresent()) {
                return Optional.empty();
            }
            byte[] bytes = new byte[SECRET_BYTES];
            random.nextBytes(bytes);
            String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            FeedAddress made = addresses.keep(new FeedAddress(0, person.key(), hash(secret), formId, Instant.ofEpochMilli(clock.millis())));
            return Optional.of(made.id() + "-" + secret);
        });
    }

    /** Twice does no harm. */
    public void revoke(Person person) {
        inTurn(person, () -> {
            addresses.forget(person.key());
            return person;
        });
    }

    /**
     * Whose calendar is read with this at the end of the address. One SQL statement.
     *
     * @throws CalendarMissing where it was taken back or never given, and where their account may not log in any more
     */
    public Person reader(String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            throw new CalendarMissing();
        }
        Optional<FeedAddress> address = addresses.withId(Long.parseLong(parts.group(1)));
        boolean right = MessageDigest.isEqual(bytes(hash(parts.group(2))), bytes(address.map(FeedAddress::hash).orElse("")));
        return address.filter(known -> right).flatMap(known -> people.withKey(known.userKey())).filter(people::usesJira).orElseThrow(CalendarMissing::new);
    }

    private <T> T inTurn(Person person, Supplier<T> work) {
        return turns.inTurn("calendar." + person.key(), work);
    }

    /** A secret of 256 random bits needs neither salt nor a slow function. */
    private static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(secret)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
