package org.mentoringpair.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.jiraapi.JobAnswer;

public class JobRunTest {
    private final List<String> helped = new ArrayList<>();

    @Test
    public void counts_those_for_whom_something_was_done() {
        assertThat(run("amara", "nobody", "siobhan")).isEqualTo(new JobAnswer(true, "People helped: 2, failed: 0"));
    }

    @Test
    public void where_it_fails_for_one_the_others_do_not_wait_and_the_history_says_so() {
        assertThat(run("amara", "unreachable", "siobhan")).isEqualTo(new JobAnswer(false, "People helped: 2, failed: 1"));
        assertThat(helped).containsExactly("amara", "siobhan");
    }

    private JobAnswer run(String... people) {
        JobRun<String> run = new JobRun<>("People helped", person -> person, this::help);
        List.of(people).forEach(run);
        return JobAnswer.of(run.response());
    }

    private boolean help(String person) {
        if (person.equals("unreachable")) {
            throw new IllegalStateException("No way to " + person);
        }
        return !person.equals("nobody") && helped.add(person);
    }
}
