package org.mentoringpair.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class StoryTest {
    /** The app takes check-ins of so many days before a pair began; in the demo it begins today. */
    private static final int DAYS_BEFORE_START = 31;

    private final Story story = Story.read();

    @Test
    public void three_pairs_of_people_of_the_cast_are_told_of() {
        List<String> people = Cast.EVERYBODY.stream().map(Cast.Member::username).toList();

        assertThat(story.pairs()).hasSize(3).allSatisfy(pair -> {
            assertThat(people).contains(pair.mentor(), pair.mentee());
            assertThat(pair.mentor()).isNotEqualTo(pair.mentee());
        });
        assertThat(story.pairs().stream().map(Story.Pair::key)).doesNotHaveDuplicates();
    }

    @Test
    public void only_the_two_of_a_pair_speak_in_it() {
        assertThat(story.pairs()).allSatisfy(pair -> assertThat(authors(pair)).isSubsetOf(pair.mentor(), pair.mentee()));
    }

    @Test
    public void a_check_in_is_about_a_goal_or_milestone_of_its_pair_and_lies_within_the_past_weeks() {
        assertThat(story.pairs()).allSatisfy(pair -> {
            assertThat(pair.checkIns().stream().map(Story.CheckIn::about).filter(about -> about != null)).isSubsetOf(summaries(pair));
            assertThat(pair.checkIns()).allMatch(checkIn -> checkIn.daysAgo() > 0 && checkIn.daysAgo() < DAYS_BEFORE_START);
        });
    }

    @Test
    public void the_three_pairs_end_in_three_stages_and_come_by_none_twice() {
        List<String> ends = story.pairs().stream().map(Story.Pair::way).map(way -> way.get(way.size() - 1)).toList();

        assertThat(ends).containsExactly("progress", "rapport", "winding-down");
        assertThat(story.pairs()).allSatisfy(pair -> assertThat(pair.way()).doesNotHaveDuplicates());
    }

    @Test
    public void what_is_found_again_by_its_name_has_it_alone() {
        assertThat(story.pairs()).allSatisfy(pair -> assertThat(summaries(pair)).doesNotHaveDuplicates());
        assertThat(story.pairs().stream().flatMap(pair -> pair.checkIns().stream()).map(Story.CheckIn::name)).doesNotHaveDuplicates();
    }

    @Test
    public void a_skill_grows_by_milestones_of_its_pair_and_is_on_its_map_once() {
        assertThat(story.pairs()).allSatisfy(pair -> {
            assertThat(pair.skills().stream().flatMap(skill -> skill.practised().stream())).isSubsetOf(summaries(pair));
            assertThat(pair.skills().stream().map(Story.Skill::name)).doesNotHaveDuplicates();
            assertThat(pair.skills()).allMatch(skill -> skill.now() >= 1 && skill.now() <= 5 && skill.wanted() >= 1 && skill.wanted() <= 5);
        });
        assertThat(story.pairs().get(0).skills()).isNotEmpty();
    }

    private static List<String> authors(Story.Pair pair) {
        List<String> authors = new ArrayList<>(pair.checkIns().stream().map(Story.CheckIn::by).toList());
        pair.skills().forEach(skill -> authors.add(skill.by()));
        pair.stages().forEach(move -> authors.add(move.by()));
        for (Story.Goal goal : pair.goals()) {
            authors.add(goal.by());
            goal.milestones().forEach(milestone -> {
                authors.add(milestone.by());
                milestone.comments().forEach(comment -> authors.add(comment.by()));
            });
        }
        return authors;
    }

    private static List<String> summaries(Story.Pair pair) {
        List<String> summaries = new ArrayList<>();
        for (Story.Goal goal : pair.goals()) {
            summaries.add(goal.summary());
            goal.milestones().forEach(milestone -> summaries.add(milestone.summary()));
        }
        return summaries;
    }
}
