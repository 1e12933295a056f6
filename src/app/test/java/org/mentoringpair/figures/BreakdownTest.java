package org.mentoringpair.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.Test;

public class BreakdownTest {
    private enum State {
        FINE, SLOW, STUCK
    }

    private final Tally<State> tally = Tally.of(State.values());

    @Test
    public void a_part_about_five_people_is_told() {
        add(State.FINE, "amara", "siobhan", "kenji", "priya", "tamsin");

        Breakdown<State> told = Breakdown.of(tally);

        assertThat(told.count(State.FINE)).hasValue(5);
        assertThat(told.count(State.STUCK)).as("about nobody").hasValue(0);
        assertThat(told.total()).hasValue(5);
        assertThat(told.keepsBack()).isFalse();
    }

    @Test
    public void about_four_people_nothing_is_told_not_even_that_there_is_nothing_of_another_part() {
        add(State.FINE, "amara", "siobhan", "kenji", "priya");

        Breakdown<State> told = Breakdown.of(tally);

        assertThat(told.isTold()).isFalse();
        assertThat(told.total()).isEmpty();
        assertThat(told.count(State.FINE)).isEmpty();
        assertThat(told.count(State.STUCK)).isEmpty();
    }

    @Test
    public void a_part_about_fewer_takes_the_smallest_other_one_with_it_because_it_would_follow_from_the_whole() {
        add(State.FINE, "a", "b", "c", "d", "e", "f", "g");
        add(State.SLOW, "h", "i", "j", "k", "l");
        add(State.STUCK, "m");

        Breakdown<State> told = Breakdown.of(tally);

        assertThat(told.total()).hasValue(13);
        assertThat(told.count(State.FINE)).hasValue(7);
        assertThat(told.count(State.SLOW)).as("the complement").isEmpty();
        assertThat(told.count(State.STUCK)).isEmpty();
    }

    @Test
    public void two_parts_that_are_about_too_few_together_take_another_one_with_them() {
        add(State.FINE, "a", "b", "c", "d", "e", "f", "g");
        add(State.SLOW, "h", "i");
        add(State.STUCK, "m", "n");

        assertThat(Breakdown.of(tally).count(State.FINE)).isEmpty();
    }

    @Test
    public void two_parts_that_are_about_enough_together_keep_each_other_company() {
        add(State.FINE, "a", "b", "c", "d", "e", "f", "g");
        add(State.SLOW, "h", "i", "j");
        add(State.STUCK, "m", "n");

        Breakdown<State> told = Breakdown.of(tally);

        assertThat(told.count(State.FINE)).hasValue(7);
        assertThat(told.count(State.SLOW)).isEmpty();
        assertThat(told.count(State.STUCK)).isEmpty();
    }

    @Test
    public void of_one_pair_in_each_part_nothing_is_told_because_each_would_follow_to_be_one() {
        addPair(State.FINE, 1);
        addPair(State.SLOW, 2);
        addPair(State.STUCK, 3);

        Breakdown<State> told = Breakdown.of(tally);

        assertThat(told.isTold()).as("six people").isFalse();
        assertThat(told.total()).isEmpty();
    }

    @Test
    public void one_of_each_of_several_parts_takes_another_one_with_it() {
        Tally<String> four = Tally.of("none", "north", "east", "south", "west");
        List.of("north", "east", "south").forEach(part -> four.add(part, List.of("mentor of " + part, "mentee of " + part)));
        List.of("a", "b", "c", "d", "e").forEach(person -> four.add("west", List.of(person)));

        Breakdown<String> told = Breakdown.of(four);

        assertThat(told.total()).hasValue(8);
        assertThat(told.count("none")).hasValue(0);
        assertThat(told.count("west")).as("3 less three parts that are not nothing").isEmpty();
    }

    @Test
    public void whoever_stands_in_it_often_is_one_person() {
        tally.add(State.FINE, List.of("siobhan", "amara"));
        tally.add(State.FINE, List.of("siobhan", "kenji"));
        tally.add(State.FINE, List.of("siobhan", "priya"));

        assertThat(Breakdown.of(tally).isTold()).as("three pairs, and four people").isFalse();
    }

    @Test
    public void of_a_part_that_is_not_told_nothing_is_told_within() {
        add(State.FINE, "a", "b", "c", "d", "e", "f", "g");
        add(State.STUCK, "m");
        Tally<String> inside = Tally.of("north", "south");
        Arrays.asList("a", "b", "c", "d", "e", "f", "g").forEach(person -> inside.add("north", List.of(person)));

        Breakdown<String> within = Breakdown.of(tally).within(State.FINE, inside);

        assertThat(within.count("north")).as("would tell the part itself").isEmpty();
        assertThat(within.total()).isEmpty();
    }

    @Test
    public void of_a_part_that_is_told_to_be_empty_every_part_is_told_to_be_empty() {
        add(State.FINE, "a", "b", "c", "d", "e", "f", "g");

        Breakdown<String> within = Breakdown.of(tally).within(State.STUCK, Tally.of("north", "south"));

        assertThat(within.count("north")).hasValue(0);
    }

    @Test
    public void several_parts_together_are_told_where_each_of_them_is() {
        add(State.FINE, "a", "b", "c", "d", "e");
        add(State.SLOW, "h", "i", "j", "k", "l");

        assertThat(Breakdown.of(tally).count(List.of(State.FINE, State.SLOW))).hasValue(10);
        add(State.STUCK, "m");
        assertThat(Breakdown.of(tally).count(List.of(State.SLOW, State.STUCK))).isEmpty();
    }

    private void addPair(State state, int number) {
        tally.add(state, List.of("mentor-" + number, "mentee-" + number));
    }

    private void add(State state, String... people) {
        Arrays.asList(people).forEach(person -> tally.add(state, List.of(person)));
    }
}
