package org.mentoringpair.charter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.home.Glance;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;

/** Reads the charter of a pair, as far as whoever reads may see it. */
public final class CharterReading {
    /** How often a pair looks at its charter again. */
    public static final int REVIEW_AFTER_DAYS = 90;

    private final Charters charters;
    private final CharterIssues issues;
    private final Programmes programmes;

    public CharterReading(Charters charters, CharterIssues issues, Programmes programmes) {
        this.charters = charters;
        this.issues = issues;
        this.programmes = programmes;
    }

    /** At most one SQL statement, and none for mentor and mentee. */
    public CharterSight sight(Person reader, Pair pair) {
        if (pair.joins(reader.key())) {
            return CharterSight.EVERYTHING;
        }
        return new Viewer(reader.key(), programmes.runBy(reader.key())).knowsOf(pair) ? CharterSight.SIGNATURES : CharterSight.NOTHING;
    }

    /**
     * The whole charter. Three SQL statements.
     *
     * @return empty where the pair has not begun with one
     * @throws CharterMissing for everybody but mentor and mentee
     */
    public Optional<OpenCharter> open(Person reader, Pair pair) {
        Side side = Side.of(reader.key(), pair).orElseThrow(CharterMissing::new);
        return charters.ofPair(pair.id()).map(charter -> {
            Optional<CharterIssues.OnIssue> onIssue = issues.read(pair, charter.issueId());
            Content content = content(charter, pair, onIssue);
            CharterVersion latest = charters.latestVersion(charter.id()).orElse(null);
            Standing standing = Standing.of(pair, charters.signatures(charter.id()), isOvertaken(latest, content));
            return new OpenCharter(charter, side, onIssue.map(CharterIssues.OnIssue::key).orElse(null), content, latest, standing);
        });
    }

    /**
     * Whether and when each of the two signed, without a word of what. Four SQL statements at most.
     *
     * @throws CharterMissing for those who may not even know this
     */
    public Standing standing(Person reader, Pair pair) {
        if (sight(reader, pair) == CharterSight.NOTHING) {
            throw new CharterMissing();
        }
        return charters.ofPair(pair.id()).map(charter -> standing(charter, pair)).orElse(Standing.NOBODYS);
    }

    /** As above, once for all parts of the page that one of the two looks at. */
    public Standing standing(Glance glance) {
        return glance.once(Standing.class, () -> standing(glance.person(), glance.pair()));
    }

    Standing standing(Charter charter, Pair pair) {
        List<Signature> signatures = charters.signatures(charter.id());
        if (signatures.isEmpty()) {
            return Standing.NOBODYS;
        }
        CharterVersion latest = charters.latestVersion(charter.id()).orElse(null);
        return Standing.of(pair, signatures, isOvertaken(latest, content(charter, pair, issues.read(pair, charter.issueId()))));
    }

    /** Whether an issue is the pair's charter and both have signed it. */
    public boolean isAgreed(Pair pair, long issueId) {
        return charters.ofIssue(issueId).filter(charter -> charter.pairId() == pair.id()).filter(charter -> standing(charter, pair).agreed()).isPresent();
    }

    /** Whether a charter says something else than what was last signed. */
    boolean isOvertaken(Charter charter, Pair pair) {
        CharterVersion latest = charters.latestVersion(charter.id()).orElse(null);
        return isOvertaken(latest, content(charter, pair, issues.read(pair, charter.issueId())));
    }

    /**
     * The versions that were signed, latest first.
     *
     * @throws CharterMissing for everybody but mentor and mentee, and where there is no charter
     */
    public List<CharterVersion> versions(Person reader, Pair pair) {
        return open(reader, pair).map(open -> charters.versions(open.charter().id())).orElseThrow(CharterMissing::new);
    }

    /** All signatures that were ever given, latest first; as {@link #versions}. */
    public List<Signature> signatures(Person reader, Pair pair) {
        return open(reader, pair).map(open -> charters.signatures(open.charter().id())).orElseThrow(CharterMissing::new);
    }

    /** The day on which the two should look at their charter again; empty while it is not signed by both. */
    public static Optional<LocalDate> reviewDue(Standing standing, ZoneId zone) {
        return standing.lookedAtByBoth().map((Instant at) -> LocalDate.ofInstant(at, zone).plusDays(REVIEW_AFTER_DAYS));
    }

    /** Who may read along is part of what is signed, and kept with the pair. */
    private static Content content(Charter charter, Pair pair, Optional<CharterIssues.OnIssue> onIssue) {
        return new Content(onIssue.map(CharterIssues.OnIssue::words).orElse(Map.of()), charter.terms().with(pair.visibility()));
    }

    private static boolean isOvertaken(CharterVersion latest, Content now) {
        return latest != null && !latest.content().equals(now);
    }
}
