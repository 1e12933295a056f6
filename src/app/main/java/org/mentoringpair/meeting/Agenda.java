package org.mentoringpair.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.mentoringpair.FreeText;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.checkins.OpenTopics;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;
import org.mentoringpair.questions.Theme;

/** The agenda of a pair's next check-in. It belongs to both: either adds, puts into order and ticks off. */
public final class Agenda implements OpenTopics {
    static final int LONGEST = 250;
    static final int MOST = 30;

    private final MeetingReading reading;
    private final Topics topics;
    private final OneAtATime turns;

    public Agenda(MeetingReading reading, Topics topics, OneAtATime turns) {
        this.reading = reading;
        this.topics = topics;
        this.turns = turns;
    }

    /**
     * Puts topics at the end; what stands there in the same words stays as it is, so that the same form sent twice does it once.
     *
     * @throws Refusal INVALID at words, if one is empty or too long, or there would be too many
     */
    public void add(Person person, Pair pair, List<String> words) {
        add(person, pair, words, null);
    }

    /** @param theme what they are about, or null */
    public void add(Person person, Pair pair, List<String> words, Theme theme) {
        List<Refusal> wrong = wrongWords(words);
        if (!wrong.isEmpty()) {
            throw wrong.get(0);
        }
        putAtTheEnd(person, pair, words, theme, null);
    }

    /**
     * The mentee asks their mentor, and says what they thought of themselves.
     *
     * @throws Refusal everything that is wrong, each at its field; MISSING for the mentor, who has nothing to ask here
     */
    public void ask(Person mentee, Pair pair, String words, Asked asked) {
        if (!pair.menteeKey().equals(mentee.key())) {
            throw new MeetingMissing();
        }
        List<Refusal> wrong = wrongWords(Collections.singletonList(words));
        Asked tidy = asked.checked(wrong);
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
        putAtTheEnd(mentee, pair, List.of(words), null, tidy);
    }

    private static List<Refusal> wrongWords(List<String> words) {
        List<Refusal> wrong = new ArrayList<>();
        words.forEach(each -> Prose.check(wrong, "words", each, LONGEST));
        if (words.isEmpty() || words.stream().anyMatch(each -> FreeText.tidy(each).isEmpty())) {
            wrong.add(Prose.refusal("words", "topic-missing"));
        }
        return wrong;
    }

    private void putAtTheEnd(Person person, Pair pair, List<String> words, Theme theme, Asked asked) {
        changing(person, pair, next -> {
            List<Topic> open = open(next);
            List<String> lines = words.stream().map(FreeText::tidy).map(each -> each.replace('\n', ' ')).distinct().toList();
            if (asked != null && open.stream().anyMatch(topic -> lines.contains(topic.words()) && !asked.equals(topic.asked()))) {
                throw Prose.refusal("words", "topic-there");
            }
            List<String> there = open.stream().map(Topic::words).toList();
            List<String> wanted = lines.stream().filter(each -> !there.contains(each)).toList();
            if (open.size() + wanted.size() > MOST) {
                throw Prose.refusal("words", "topics-many", MOST);
            }
            int end = next.topics().stream().mapToInt(Topic::place).max().orElse(-1) + 1;
            LocalDate today = reading.today(person);
            topics.add(IntStream.range(0, wanted.size()).mapToObj(index -> new Topic(0, pair.id(), person.key(), wanted.get(index), today, null, end + index, theme, asked)).toList(), pair);
        });
    }

    /** Puts an open topic directly before another one; the same request twice does it once. */
    public void put(Person person, Pair pair, long topicId, long beforeId) {
        changing(person, pair, next -> {
            List<Topic> order = new ArrayList<>(open(next));
            Topic moved = one(order, topicId);
            Topic before = one(order, beforeId);
            if (moved != before) {
                order.remove(moved);
                order.add(order.indexOf(before), moved);
                topics.change(IntStream.range(0, order.size()).mapToObj(place -> order.get(place).at(place)).toList());
            }
        });
    }

    /** Ticks a topic off, or takes the tick away. */
    public void tick(Person person, Pair pair, long topicId, boolean talkedAbout) {
        changing(person, pair, next -> {
            Topic topic = one(next.topics(), topicId);
            if (topic.isOpen() == talkedAbout) {
                topics.change(List.of(topic.talkedAbout(talkedAbout ? reading.today(person) : null)));
            }
        });
    }

    /** Takes a topic off the agenda. What is not there any more needs no taking off. */
    public void remove(Person person, Pair pair, long topicId) {
        changing(person, pair, next -> next.topics().stream().filter(topic -> topic.id() == topicId).forEach(topics::remove));
    }

    @Override
    public List<OpenTopic> of(Person reader, Pair pair) {
        return open(reading.next(reader, pair)).stream().map(topic -> new OpenTopic(topic.id(), topic.words(), topic.theme())).toList();
    }

    @Override
    public List<OpenTopic> covered(Person reader, Pair pair) {
        return reading.next(reader, pair).topics().stream().filter(topic -> !topic.isOpen()).map(topic -> new OpenTopic(topic.id(), topic.words(), topic.theme())).toList();
    }

    @Override
    public void talkedAbout(Person person, Pair pair, Collection<Long> topicIds, LocalDate day) {
        if (!topicIds.isEmpty()) {
            changing(person, pair, next -> topics.change(open(next).stream().filter(topic -> topicIds.contains(topic.id()))
                    .map(topic -> topic.talkedAbout(day)).toList()));
        }
    }

    private void changing(Person person, Pair pair, Consumer<NextCheckIn> work) {
        turns.inTurn(pair.turn(), () -> {
            NextCheckIn next = reading.next(person, pair);
            work.accept(next);
            return next;
        });
    }

    private static List<Topic> open(NextCheckIn next) {
        return next.topics().stream().filter(Topic::isOpen).toList();
    }

    private static Topic one(List<Topic> among, long id) {
        return among.stream().filter(topic -> topic.id() == id).findFirst().orElseThrow(MeetingMissing::new);
    }
}
