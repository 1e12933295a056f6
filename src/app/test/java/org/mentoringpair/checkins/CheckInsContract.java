package org.mentoringpair.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.MILESTONE;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.PAIR_ISSUE;
import static org.mentoringpair.checkins.Amina.SIOBHAN;
import static org.mentoringpair.checkins.Amina.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.questions.Theme;

/** What every collection of check-ins promises, in memory and in both databases. */
public abstract class CheckInsContract {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private int forms;

    protected abstract CheckIns checkIns();

    @Test
    public void a_check_in_comes_back_as_it_was_kept() {
        CheckIn kept = add("2026-11-19", MILESTONE);

        assertThat(checkIns().withId(kept.id())).contains(kept);
        assertThat(kept.meeting().actions()).hasSize(2);
    }

    @Test
    public void one_that_says_next_to_nothing_comes_back_as_well() {
        Meeting brief = new Meeting(LocalDate.parse("2026-11-19"), 5, Mode.WRITTEN, null, Outcome.NONE, "", "", List.of(), List.of());

        CheckIn kept = checkIns().add(new CheckIn(0, PAIR.id(), PAIR_ISSUE, AMINA.key(), brief, Learned.NOTHING, Edition.first(NOON)), PAIR, "form-0000");

        assertThat(checkIns().withId(kept.id()).orElseThrow().meeting()).isEqualTo(brief);
    }

    @Test
    public void markup_emoji_and_long_words_survive_unchanged() {
        String words = "<img src=x onerror=alert(1)> it's \\ \"so\" 美咲 😀\n".repeat(40).strip();

        CheckIn kept = add(PAIR, new CheckIn(0, PAIR.id(), PAIR_ISSUE, AMINA.key(), meeting("2026-11-19", words), Learned.NOTHING, Edition.first(NOON)));

        assertThat(checkIns().withId(kept.id()).orElseThrow().meeting().takeaways()).isEqualTo(words);
    }

    @Test
    public void the_latest_day_comes_first_and_within_a_day_the_latest_logged() {
        CheckIn early = add("2026-11-05", PAIR_ISSUE);
        CheckIn late = add("2026-11-19", MILESTONE);
        CheckIn sameDay = add("2026-11-05", PAIR_ISSUE);

        assertThat(checkIns().list(About.pair(PAIR.id()), null, 10)).containsExactly(late, sameDay, early);
    }

    @Test
    public void what_was_agreed_is_that_of_the_latest_check_in_of_each_pair_and_of_no_other_pair() {
        add("2026-11-05", PAIR_ISSUE);
        CheckIn first = add("2026-11-19", MILESTONE);
        CheckIn second = add("2026-11-19", MILESTONE);
        Meeting brief = new Meeting(LocalDate.parse("2026-11-05"), 5, Mode.WRITTEN, null, Outcome.NONE, "", "", List.of(), List.of());
        checkIns().add(new CheckIn(0, OTHER_PAIR.id(), OTHER_PAIR.issueId(), IVO.key(), brief, Learned.NOTHING, Edition.first(NOON)), OTHER_PAIR, "form-quiet");
        Map<Long, LocalDate> lastDays = Map.of(PAIR.id(), LocalDate.parse("2026-11-19"), OTHER_PAIR.id(), LocalDate.parse("2026-11-05"));

        assertThat(checkIns().agreedOn(lastDays)).isEqualTo(Map.of(PAIR.id(), second.meeting().actions()));
        assertThat(checkIns().agreedOn(Map.of())).isEmpty();
        assertThat(first.id()).isLessThan(second.id());
        assertThat(checkIns().agreedAt(first.id())).isEqualTo(first.meeting().actions()).isNotEmpty();
        assertThat(checkIns().agreedAt(second.id() + 99)).isEmpty();
    }

    @Test
    public void pages_follow_each_other_without_gap_or_repetition_although_somebody_logs_meanwhile() {
        for (int day = 10; day < 20; day++) {
            add("2026-11-" + day, PAIR_ISSUE);
            add("2026-11-" + day, MILESTONE);
        }
        List<CheckIn> before = checkIns().list(About.pair(PAIR.id()), null, 100);

        List<CheckIn> paged = new ArrayList<>();
        Position from = null;
        for (int page = 0; page < 7; page++) {
            paged.addAll(checkIns().list(About.pair(PAIR.id()), from, 3));
            from = paged.get(paged.size() - 1).position();
            add("2026-11-20", PAIR_ISSUE);
        }

        assertThat(paged).isEqualTo(before);
    }

    @Test
    public void before_a_day_means_none_of_that_day() {
        add("2026-11-19", PAIR_ISSUE);
        CheckIn earlier = add("2026-11-05", PAIR_ISSUE);

        assertThat(checkIns().list(About.pair(PAIR.id()), Position.startOf(LocalDate.parse("2026-11-19")), 10)).containsExactly(earlier);
    }

    @Test
    public void those_of_an_issue_are_apart_from_the_rest_of_the_pair() {
        add("2026-11-05", PAIR_ISSUE);
        CheckIn onMilestone = add("2026-11-19", MILESTONE);

        assertThat(checkIns().list(About.issue(PAIR.id(), MILESTONE), null, 10)).containsExactly(onMilestone);
    }

    @Test
    public void nobody_else_s_words_appear_although_the_issue_was_moved_to_their_project() {
        add("2026-11-19", MILESTONE);

        assertThat(checkIns().list(About.issue(OTHER_PAIR.id(), MILESTONE), null, 10)).isEmpty();
        assertThat(checkIns().days(About.pair(OTHER_PAIR.id()), null, 10)).isEmpty();
    }

    @Test
    public void days_tell_when_and_by_whom() {
        CheckIn kept = add("2026-11-19", MILESTONE);

        assertThat(checkIns().days(About.pair(PAIR.id()), null, 10))
                .containsExactly(new LoggedDay(kept.id(), MILESTONE, LocalDate.parse("2026-11-19"), AMINA.key()));
    }

    @Test
    public void meetings_tell_when_and_what_each_of_the_two_learned_the_latest_first() {
        CheckIn earlier = add("2026-11-05", PAIR_ISSUE);
        CheckIn later = add("2026-11-19", MILESTONE);
        Learned said = new Learned("To wait longer", "");
        checkIns().learned(new CheckIn(later.id(), PAIR.id(), MILESTONE, later.authorKey(), later.meeting(), said, later.edition()));

        assertThat(checkIns().meetings(PAIR.id(), 10)).containsExactly(new Met(later.id(), LocalDate.parse("2026-11-19"), said),
                new Met(earlier.id(), LocalDate.parse("2026-11-05"), earlier.learned()));
        assertThat(checkIns().meetings(PAIR.id(), 1)).extracting(Met::id).containsExactly(later.id());
        assertThat(checkIns().meetings(OTHER_PAIR.id(), 10)).isEmpty();
    }

    @Test
    public void the_latest_day_is_that_of_the_meeting_not_of_the_logging() {
        add("2026-11-19", PAIR_ISSUE);
        add("2026-11-05", MILESTONE);

        assertThat(checkIns().latestDay(PAIR.id())).contains(LocalDate.parse("2026-11-19"));
        assertThat(checkIns().latestDay(OTHER_PAIR.id())).isEmpty();
    }

    @Test
    public void a_form_is_found_again_within_its_pair_only() {
        CheckIn kept = checkIns().add(new CheckIn(0, PAIR.id(), PAIR_ISSUE, AMINA.key(), meeting("2026-11-19", ""), Learned.NOTHING, Edition.first(NOON)), PAIR, "form-A1b2");

        assertThat(checkIns().loggedWith(PAIR.id(), "form-A1b2")).contains(kept);
        assertThat(checkIns().loggedWith(PAIR.id(), "form-XXXX")).isEmpty();
        assertThat(checkIns().loggedWith(OTHER_PAIR.id(), "form-A1b2")).isEmpty();
    }

    @Test
    public void an_edit_replaces_words_and_actions() {
        CheckIn kept = add("2026-11-19", PAIR_ISSUE);
        Meeting corrected = new Meeting(LocalDate.parse("2026-11-18"), 30, Mode.PHONE, null, Outcome.NONE, "", "None.",
                List.of(new AgreedAction("Rest", ActionOwner.MENTEE, null, 10_777)), List.of(Theme.OUR_MENTORING));

        checkIns().change(kept.edited(corrected, new Learned("", "To rest"), NOON.plusSeconds(60)));

        CheckIn now = checkIns().withId(kept.id()).orElseThrow();
        assertThat(now.meeting()).isEqualTo(corrected);
        assertThat(now.learned()).isEqualTo(new Learned("", "To rest"));
        assertThat(now.edition()).isEqualTo(new Edition(2, NOON, NOON.plusSeconds(60)));
    }

    @Test
    public void what_the_two_learned_is_kept_apart_from_the_rest() {
        String words = "<b>佐藤</b> 😀 ".repeat(50).strip();
        CheckIn kept = add("2026-11-19", PAIR_ISSUE);

        checkIns().learned(kept.with(new Learned(words, "To ask first"), SIOBHAN.key(), NOON.plusSeconds(60)));
        assertThat(checkIns().withId(kept.id()).orElseThrow()).isEqualTo(kept.with(new Learned(words, "To ask first"), SIOBHAN.key(), NOON));

        checkIns().learned(kept.with(new Learned(words, ""), AMINA.key(), NOON.plusSeconds(60)));
        CheckIn now = checkIns().withId(kept.id()).orElseThrow();
        assertThat(now.learned().mentee()).isEmpty();
        assertThat(now.edition()).isEqualTo(new Edition(2, NOON, NOON.plusSeconds(60)));
        assertThat(now.meeting()).isEqualTo(kept.meeting());
    }

    @Test
    public void what_they_talked_about_since_a_day_is_gathered() {
        add("2026-11-05", PAIR_ISSUE);
        Meeting later = new Meeting(LocalDate.parse("2026-11-19"), 5, Mode.WRITTEN, null, Outcome.NONE, "", "", List.of(), List.of(Theme.NETWORK, Theme.GOALS));
        add(PAIR, new CheckIn(0, PAIR.id(), PAIR_ISSUE, AMINA.key(), later, Learned.NOTHING, Edition.first(NOON)));

        assertThat(checkIns().themesSince(PAIR.id(), LocalDate.parse("2026-11-05"))).containsExactlyInAnyOrder(Theme.NETWORK, Theme.GOALS, Theme.FEEDBACK, Theme.SKILLS);
        assertThat(checkIns().themesSince(PAIR.id(), LocalDate.parse("2026-11-06"))).containsExactlyInAnyOrder(Theme.NETWORK, Theme.GOALS);
        assertThat(checkIns().themesSince(OTHER_PAIR.id(), LocalDate.parse("2026-11-05"))).isEmpty();
    }

    @Test
    public void what_is_removed_is_gone_and_the_rest_stays() {
        CheckIn gone = add("2026-11-19", PAIR_ISSUE);
        CheckIn stays = add("2026-11-05", PAIR_ISSUE);

        checkIns().remove(gone);

        assertThat(checkIns().list(About.pair(PAIR.id()), null, 10)).containsExactly(stays);
    }

    @Test
    public void what_was_logged_on_an_issue_goes_with_it() {
        add("2026-11-19", MILESTONE);
        CheckIn stays = add("2026-11-05", PAIR_ISSUE);

        assertThat(checkIns().removeOfIssue(MILESTONE)).containsExactly(PAIR.id());
        assertThat(checkIns().removeOfIssue(MILESTONE)).isEmpty();
        assertThat(checkIns().list(About.pair(PAIR.id()), null, 10)).containsExactly(stays);
    }

    @Test
    public void what_was_logged_in_a_project_goes_with_it() {
        add("2026-11-19", MILESTONE);
        CheckIn stays = add(OTHER_PAIR, new CheckIn(0, OTHER_PAIR.id(), 10_600, IVO.key(), meeting("2026-11-05", ""), Learned.NOTHING, Edition.first(NOON)));

        checkIns().removeOfProject(PAIR.projectId());

        assertThat(checkIns().list(About.pair(PAIR.id()), null, 10)).isEmpty();
        assertThat(checkIns().list(About.pair(OTHER_PAIR.id()), null, 10)).containsExactly(stays);
    }

    @Test
    public void work_that_fails_half_way_leaves_nothing() {
        assertThatThrownBy(() -> checkIns().allOrNothing(() -> {
            add("2026-11-19", PAIR_ISSUE);
            throw new IllegalStateException("the lights went out");
        })).hasMessage("the lights went out");

        assertThat(checkIns().list(About.pair(PAIR.id()), null, 10)).isEmpty();
    }

    protected CheckIn add(String day, long issueId) {
        return add(PAIR, new CheckIn(0, PAIR.id(), issueId, AMINA.key(), meeting(day, "Said on " + day), Learned.NOTHING, Edition.first(NOON)));
    }

    private CheckIn add(Pair pair, CheckIn checkIn) {
        return checkIns().add(checkIn, pair, "form-" + (1000 + forms++));
    }
}
