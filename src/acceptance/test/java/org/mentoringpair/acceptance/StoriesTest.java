package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Keeps the page of stories: which there are, and what is known of each on a real Jira. */
public class StoriesTest {
    private static final Path PAGE = Path.of("../../docs/stories.md");
    private static final String WRITE = "stories.write";

    private final List<Class<?>> stories = StoriesPage.stories();

    @Test
    public void every_story_is_told_by_the_teller_that_demands_a_mark() {
        assertThat(stories).hasSizeGreaterThan(20).allSatisfy(story -> {
            assertThat(story.getAnnotation(RunWith.class)).as("%s needs @RunWith(StoryTeller.class)", story.getSimpleName()).isNotNull();
            assertThat(story.getAnnotation(RunWith.class).value()).isEqualTo(StoryTeller.class);
        });
    }

    @Test
    public void every_test_of_a_story_has_a_mark_and_a_reason_unless_it_was_just_not_seen_yet() {
        assertThat(stories).flatExtracting(StoriesPage::tests).allSatisfy(test -> {
            OnJira mark = StoryTeller.markOf(test);
            assertThat(mark).as("%s has no mark: annotate it, or its story, with @OnJira", test.getName()).isNotNull();
            assertThat(mark.value() == Mark.NOT_YET_SEEN || !mark.why().isBlank()).as("%s needs a reason", test.getName()).isTrue();
        });
    }

    @Test
    public void the_page_lists_every_story_with_its_mark() throws IOException {
        String page = Files.readString(PAGE);
        String expected = StoriesPage.rewritten(page, stories);
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(PAGE, expected);
            return;
        }

        assertThat(page).as("docs/stories.md is not what the stories are; run with -D%s=true", WRITE).isEqualTo(expected);
    }
}
