package org.mentoringpair.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.pairing.Pair;

/** A pair's next check-in, as one of the two sees it today: who has prepared, and what is on the agenda. */
public final class NextCheckIn {
    /** How many days before it is due the two can prepare. */
    private static final int DAYS_AHEAD = 2;

    private final Pair pair;
    private final String readerKey;
    private final Days days;
    private final List<Preparation> preparations;
    private final List<Topic> topics;

    NextCheckIn(Pair pair, String readerKey, Days days, List<Preparation> preparations, List<Topic> topics) {
        this.pair = pair;
        this.readerKey = readerKey;
        this.days = days;
        this.preparations = List.copyOf(preparations);
        this.topics = List.copyOf(topics);
    }

    /**
     * @param today where the reader is
     * @param last  when the two last met, null before the first time
     * @param due   when they are due to meet, null while they do not
     */
    record Days(LocalDate today, LocalDate last, LocalDate due) {
    }

    public Pair pair() {
        return pair;
    }

    /** Whether the reader is the mentee. */
    public boolean isMentee() {
        return pair.menteeKey().equals(readerKey);
    }

    /** The reader's day. */
    public LocalDate today() {
        return days.today();
    }

    public LocalDate last() {
        return days.last();
    }

    /** Null while the pair does not meet. */
    public LocalDate due() {
        return days.due();
    }

    /** Whether the two put it off: left one out, or paused until that day. */
    public boolean isPutOff() {
        return due() != null && pair.isPutOffAfter(last());
    }

    /** The first day on which the two can prepare; null while the pair does not meet. */
    public LocalDate opensOn() {
        return due() == null ? null : due().minusDays(DAYS_AHEAD);
    }

    /** From two days ahead until they have met. */
    public boolean isOpenToPrepare() {
        return due() != null && !days.today().isBefore(opensOn());
    }

    public boolean hasPrepared(String userKey) {
        return by(userKey).isPresent();
    }

    /** What the reader has prepared. */
    public Optional<Preparation> own() {
        return by(readerKey);
    }

    /**
     * What the reader may read: their own, and the other one's when both have prepared or the day has come. Until then
     * nobody has to write with the other one's answers before their eyes.
     */
    public List<Preparation> readable() {
        boolean dayHasCome = due() != null && !days.today().isBefore(due());
        boolean both = hasPrepared(pair.mentorKey()) && hasPrepared(pair.menteeKey());
        return preparations.stream().filter(each -> both || dayHasCome || each.writtenBy(readerKey)).toList();
    }

    /** In order; what was ticked off stays among them until the check-in is logged. */
    public List<Topic> topics() {
        return topics;
    }

    /** The review whose turn it is; empty for a check-in like any other, and while the pair does not meet. */
    public Optional<AgendaTemplate> review() {
        return due() == null ? Optional.empty() : Timeline.turn(pair, last(), due().isBefore(today()) ? today() : due());
    }

    /** Whether a topic was on the agenda of the last check-in already. */
    public boolean isCarriedOver(Topic topic) {
        return topic.isOpen() && last() != null && !topic.addedOn().isAfter(last());
    }

    private Optional<Preparation> by(String userKey) {
        return preparations.stream().filter(each -> each.writtenBy(userKey)).findFirst();
    }
}
