package org.mentoringpair.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mentoringpair.checkins.Draft.DraftAction;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.Person;
import org.mentoringpair.questions.Theme;

/**
 * Amina Yusuf wants to become a staff engineer; Siobhan O'Brien, who is one, is her mentor. They began on 1 September
 * 2026 and meet every two weeks. 美咲 is in another pair; Ivo sees to it that his name is a test of every page.
 */
public final class Amina {
    public static final Person AMINA = new Person("JIRAUSER10101", "amina", "Amina Yusuf", true);
    public static final Person SIOBHAN = new Person("JIRAUSER10102", "siobhan", "Siobhan O'Brien", true);
    public static final Person MISAKI = new Person("JIRAUSER10103", "misaki", "佐藤 美咲", true);
    public static final Person IVO = new Person("JIRAUSER10104", "ivo", "Ivo <img src=x onerror=alert(1)>", true);

    public static final long PAIR_ISSUE = 10_500;
    public static final long MILESTONE = 10_507;
    public static final Pair PAIR = new Pair(7, 10_050, PAIR_ISSUE, SIOBHAN.key(), AMINA.key(), 3, Stage.PROGRESS, Rhythm.EVERY_2_WEEKS,
            Visibility.PAIR_ONLY, LocalDate.of(2026, 9, 1), 6);
    public static final Pair OTHER_PAIR = new Pair(8, 10_051, 10_600, IVO.key(), MISAKI.key(), 3, Stage.RAPPORT, Rhythm.EVERY_WEEK,
            Visibility.PAIR_ONLY, LocalDate.of(2026, 9, 1), 6);

    private Amina() {
    }

    /** A good talk by video about the design review she is to lead. */
    public static Draft talk(String day) {
        return talk(day, "Ask for the *why* first.\nThen <b>listen</b>.");
    }

    public static Draft talk(String day, String takeaways) {
        return new Draft(LocalDate.parse(day), 45, Mode.VIDEO, Mood.GOOD, Outcome.INSIGHT, takeaways, "Amina leads the review on her own.",
                List.of(new DraftAction("Book the review", ActionOwner.MENTEE, LocalDate.parse(day).plusDays(7)),
                        new DraftAction("Read the draft", ActionOwner.MENTOR, null)), List.of(Theme.FEEDBACK, Theme.SKILLS), "To ask first", List.of());
    }

    /** What Amina logged of a talk, not kept yet. */
    public static CheckIn met(Pair pair, String day) {
        return new CheckIn(0, pair.id(), PAIR_ISSUE, AMINA.key(), meeting(day, "Ask for the why first"), Learned.NOTHING, Edition.first(Instant.parse(day + "T12:00:00Z")));
    }

    /** The same, after which all that was promised has become issues. */
    public static CheckIn metAndPlanned(Pair pair, String day) {
        CheckIn met = met(pair, day);
        for (AgreedAction action : met.meeting().actions()) {
            met = met.tying(action, 10_900 + met.meeting().actions().indexOf(action));
        }
        return met;
    }

    static Meeting meeting(String day, String takeaways) {
        return talk(day, takeaways).checked(PAIR, LocalDate.parse("2027-12-31"));
    }
}
