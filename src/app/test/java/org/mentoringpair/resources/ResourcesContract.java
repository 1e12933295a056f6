package org.mentoringpair.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.util.List;
import org.junit.Test;
import org.mentoringpair.pairing.Stage;

/** What every memory of libraries promises. */
public abstract class ResourcesContract {
    private static final long PROGRAMME = PAIR.programmeId();
    private static final String HOSTILE = "'; DROP TABLE RESOURCE; -- <img src=x onerror=alert(1)> \uD83D\uDE00 質問する";

    abstract Resources resources();

    @Test
    public void a_resource_is_given_back_as_it_was_put_there() {
        Resource added = add(article(HOSTILE, Stage.DIRECTION, ResourceLanguage.GERMAN), "form-0001");

        assertThat(resources().withId(added.id())).contains(added);
        assertThat(resources().madeWith(PROGRAMME, SIOBHAN.key(), "form-0001")).contains(added);
        assertThat(resources().madeWith(PROGRAMME, AMINA.key(), "form-0001")).isEmpty();
        assertThat(resources().madeWith(PROGRAMME + 1, SIOBHAN.key(), "form-0001")).isEmpty();
        assertThat(resources().withId(Long.MAX_VALUE)).isEmpty();
    }

    @Test
    public void what_is_told_to_one_pair_is_found_by_that_pair_alone() {
        Resource mine = add(story("B", true), "form-0002");
        Resource ours = add(story("A", false), "form-0003");

        assertThat(all(PAIR.id())).containsExactly(ours, mine);
        assertThat(all(PAIR.id() + 1)).containsExactly(ours);
        assertThat(resources().readable(PROGRAMME, List.of(), ResourceFilter.EVERYTHING, 0, 10)).containsExactly(ours);
        assertThat(resources().readable(PROGRAMME + 1, List.of(PAIR.id()), ResourceFilter.EVERYTHING, 0, 10)).isEmpty();
    }

    @Test
    public void filters_let_through_what_is_for_any_stage_and_language() {
        Resource any = add(article("A", null, ResourceLanguage.ANY), "form-0004");
        Resource german = add(article("B", Stage.PROGRESS, ResourceLanguage.GERMAN), "form-0005");
        Resource english = add(article("C", Stage.RAPPORT, ResourceLanguage.ENGLISH), "form-0006");

        assertThat(found(null, Stage.PROGRESS, null)).containsExactly(any, german);
        assertThat(found(null, null, ResourceLanguage.ENGLISH)).containsExactly(any, english);
        assertThat(found(ResourceType.ARTICLE, Stage.RAPPORT, ResourceLanguage.GERMAN)).containsExactly(any);
        assertThat(found(ResourceType.VIDEO, null, null)).isEmpty();
        assertThat(resources().readable(PROGRAMME, List.of(), ResourceFilter.EVERYTHING, 1, 1)).containsExactly(german);
    }

    @Test
    public void a_change_takes_the_place_of_what_was_there() {
        Resource added = add(story("A", true), "form-0007");
        Resource changed = added.changed(new Facts(ResourceType.STORY, "Told better", "", "", Stage.PROGRESS, ResourceLanguage.DUTCH, ForWhom.MENTEE, ""), new Tale("Other words", PAIR.id(), false, 0));

        resources().change(changed);

        assertThat(resources().withId(added.id())).contains(changed);
    }

    @Test
    public void each_reader_has_one_opinion() {
        Resource added = add(article("A", null, ResourceLanguage.ANY), "form-0008");
        resources().rate(added.id(), AMINA.key(), false);
        resources().rate(added.id(), AMINA.key(), true);
        resources().rate(added.id(), SIOBHAN.key(), false);

        assertThat(resources().opinions(List.of(added.id()), AMINA.key())).containsEntry(added.id(), new Opinion(1, 2, true));
        assertThat(resources().opinions(List.of(added.id()), "nobody")).containsEntry(added.id(), new Opinion(1, 2, null));
        assertThat(resources().opinions(List.of(), AMINA.key())).isEmpty();
    }

    @Test
    public void what_is_removed_is_gone_with_what_was_said_about_it() {
        Resource added = add(article("A", null, ResourceLanguage.ANY), "form-0009");
        resources().rate(added.id(), AMINA.key(), true);

        resources().remove(added.id());

        assertThat(resources().withId(added.id())).isEmpty();
        assertThat(resources().opinions(List.of(added.id()), AMINA.key())).isEmpty();
    }

    @Test
    public void with_its_project_goes_what_was_told_to_a_pair_alone() {
        Resource mine = add(story("A", true), "form-0010");
        Resource ours = add(story("B", false), "form-0011");
        Resource article = add(article("C", null, ResourceLanguage.ANY), "form-0012");

        resources().forgetProject(PAIR.projectId());

        assertThat(resources().withId(mine.id())).isEmpty();
        assertThat(resources().withId(ours.id()).orElseThrow().tale()).isEqualTo(new Tale(ours.tale().words(), PAIR.id(), false, 0));
        assertThat(resources().withId(article.id())).contains(article);
    }

    private List<Resource> all(long pairId) {
        return resources().readable(PROGRAMME, List.of(pairId), ResourceFilter.EVERYTHING, 0, 10);
    }

    private List<Resource> found(ResourceType type, Stage stage, ResourceLanguage language) {
        return resources().readable(PROGRAMME, List.of(), new ResourceFilter(type, stage, language), 0, 10);
    }

    Resource add(Resource resource, String formId) {
        return resources().add(resource, resource.isStory() ? PAIR.projectId() : 0, formId);
    }

    static Resource article(String title, Stage stage, ResourceLanguage language) {
        Facts facts = new Facts(ResourceType.ARTICLE, title, "https://wiki.example.com/" + "x".repeat(900), "asking", stage, language, ForWhom.BOTH, "Short");
        return new Resource(0, PROGRAMME, SIOBHAN.key(), facts, Tale.NONE, 1);
    }

    static Resource story(String title, boolean forPairAlone) {
        Facts facts = new Facts(ResourceType.STORY, title, "", "", null, ResourceLanguage.ENGLISH, ForWhom.BOTH, "");
        return new Resource(0, PROGRAMME, SIOBHAN.key(), facts, new Tale("I once " + HOSTILE + "\nand then", PAIR.id(), forPairAlone, 5), 1);
    }
}
