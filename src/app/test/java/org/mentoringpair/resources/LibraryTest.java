package org.mentoringpair.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammesInMemory;
import org.mentoringpair.skills.SkillsInMemory;

/** Tamsin runs the programme of two pairs: Siobhan mentors Amina, Ivo mentors 美咲. Victor has nothing to do with it. */
public class LibraryTest {
    private static final Person TAMSIN = new Person("JIRAUSER10120", "tamsin", "Tamsin Achterberg", true);
    private static final Person VICTOR = new Person("JIRAUSER10121", "victor", "Victor Delacroix", true);

    private final Resources resources = new ResourcesInMemory();
    private final PairsInMemory pairs = new PairsInMemory();
    private final ProgrammesInMemory programmes = new ProgrammesInMemory();
    private final long programme = programmes.add(new Programme(0, 10300, "Signal makers", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of(TAMSIN.key()))).id();
    private final Pair pair = pairs.add(inProgramme(PAIR));
    private final Pair other = pairs.add(inProgramme(OTHER_PAIR));
    private final LibraryReading reading = new LibraryReading(resources, pairs, programmes);
    private final LibraryKeeping keeping = new LibraryKeeping(reading, resources, new SkillsInMemory(), new TurnsHere());

    @Test
    public void the_library_is_there_for_its_pairs_and_those_who_run_it() {
        Resource article = keeping.add(TAMSIN, programme, "form-0001", link("https://wiki.example.com/asking"));

        assertThat(Stream.of(AMINA, SIOBHAN, MISAKI, IVO, TAMSIN)).allSatisfy(person -> assertThat(titles(person)).containsExactly("Asking open questions"));
        assertThat(reading.reader(VICTOR, programme)).isEmpty();
        assertThatThrownBy(() -> reading.found(VICTOR, article.id())).isInstanceOf(ResourceMissing.class);
        assertThat(reading.reader(AMINA, programme + 1)).isEmpty();
    }

    @Test
    public void those_who_run_the_programme_keep_it_and_nobody_else_does() {
        Resource article = keeping.add(TAMSIN, programme, "form-0001", link("https://wiki.example.com/asking"));

        for (Person person : List.of(AMINA, SIOBHAN, VICTOR)) {
            assertThatThrownBy(() -> keeping.add(person, programme, "form-0002", link("https://wiki.example.com"))).isInstanceOf(ResourceMissing.class);
            assertThatThrownBy(() -> keeping.change(person, article.id(), 1, link("https://wiki.example.com"))).isInstanceOf(ResourceMissing.class);
            assertThatThrownBy(() -> keeping.remove(person, article.id(), 1)).isInstanceOf(ResourceMissing.class);
        }
        assertThat(keeping.change(TAMSIN, article.id(), 1, link("http://wiki.example.com/better")).facts().link()).isEqualTo("http://wiki.example.com/better");
        assertThatThrownBy(() -> keeping.change(TAMSIN, article.id(), 1, link("http://wiki.example.com/late"))).isInstanceOf(ResourceChangedMeanwhile.class);
        keeping.remove(TAMSIN, article.id(), 2);
        assertThat(titles(TAMSIN)).isEmpty();
    }

    @Test
    public void what_a_mentor_tells_their_mentee_alone_those_two_read_and_nobody_else() {
        Resource story = keeping.tell(SIOBHAN, pair, "form-0001", story(true));

        assertThat(titles(AMINA)).containsExactly("The review I lost");
        assertThat(titles(SIOBHAN)).containsExactly("The review I lost");
        for (Person person : List.of(IVO, MISAKI, TAMSIN, VICTOR)) {
            assertThatThrownBy(() -> reading.found(person, story.id())).isInstanceOf(ResourceMissing.class);
            assertThatThrownBy(() -> keeping.remove(person, story.id(), 1)).isInstanceOf(ResourceMissing.class);
            assertThatThrownBy(() -> keeping.rate(person, story.id(), true)).isInstanceOf(ResourceMissing.class);
        }
        assertThat(titles(TAMSIN)).isEmpty();
    }

    @Test
    public void only_a_mentor_tells_stories_and_only_whoever_told_one_changes_it() {
        for (Person person : List.of(AMINA, IVO, TAMSIN, VICTOR)) {
            assertThatThrownBy(() -> keeping.tell(person, pair, "form-0001", story(false))).isInstanceOf(ResourceMissing.class);
        }
        Resource story = keeping.tell(SIOBHAN, pair, "form-0002", story(false));
        assertThat(titles(MISAKI)).containsExactly("The review I lost");

        assertThatThrownBy(() -> keeping.retell(TAMSIN, story.id(), 1, story(false))).isInstanceOf(ResourceMissing.class);
        assertThatThrownBy(() -> keeping.retell(AMINA, story.id(), 1, story(false))).isInstanceOf(ResourceMissing.class);
        assertThat(keeping.retell(SIOBHAN, story.id(), 1, story(true)).tale().pairId()).isEqualTo(pair.id());
        assertThat(titles(MISAKI)).isEmpty();
    }

    @Test
    public void those_who_run_the_programme_can_take_a_story_told_to_it_off() {
        Resource story = keeping.tell(SIOBHAN, pair, "form-0001", story(false));

        keeping.remove(TAMSIN, story.id(), 1);

        assertThat(titles(SIOBHAN)).isEmpty();
    }

    @Test
    public void the_same_form_sent_twice_puts_one_there() {
        keeping.add(TAMSIN, programme, "form-0001", link("https://wiki.example.com/asking"));
        keeping.add(TAMSIN, programme, "form-0001", link("https://wiki.example.com/asking"));
        keeping.tell(SIOBHAN, pair, "form-0001", story(true));
        keeping.tell(SIOBHAN, pair, "form-0001", story(true));

        assertThat(titles(AMINA)).hasSize(2);
        assertThatThrownBy(() -> keeping.add(TAMSIN, programme, "short", link("https://wiki.example.com"))).hasMessage("mentoring.resources.wrong.form-id");
    }

    @Test
    public void a_link_leads_to_a_page_on_a_server_and_nowhere_else() {
        for (String link : List.of("javascript:alert(1)", "ftp://example.com/x", "https:///x", "//example.com", "wiki", "", "https://user:secret@example.com/", "https://exa mple.com",
                "data:text/html,x", "https://example.com/\u0000")) {
            assertThat(wrong(link(link))).as(link).contains("link");
        }
        assertThat(keeping.add(TAMSIN, programme, "form-0009", link(" HTTPS://confluence.example.com/display/M/Asking?x=1#y ")).facts().link())
                .isEqualTo("HTTPS://confluence.example.com/display/M/Asking?x=1#y");
    }

    @Test
    public void everything_that_is_wrong_is_said_at_once() {
        assertThat(wrong(new ResourceDraft(ResourceType.STORY, " ", "x".repeat(2001), "a\nb", Stage.CLOSED, null, null, "x".repeat(301))))
                .containsExactlyInAnyOrder("type", "link", "title", "topic", "why", "stage", "language", "forWhom");
        assertThatThrownBy(() -> keeping.tell(SIOBHAN, pair, "form-0001", new StoryDraft(link(""), "", null, 99L))).asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.each()).extracting(Refusal::field).containsExactlyInAnyOrder("words", "readers", "skill"));
    }

    @Test
    public void opinions_are_shown_once_five_readers_have_one() {
        Resource article = keeping.add(TAMSIN, programme, "form-0001", link("https://wiki.example.com/asking"));
        List.of(AMINA, SIOBHAN, MISAKI, IVO).forEach(person -> keeping.rate(person, article.id(), true));
        assertThat(opinion(AMINA).isShown()).isFalse();

        keeping.rate(TAMSIN, article.id(), false);

        assertThat(opinion(AMINA)).isEqualTo(new Opinion(4, 5, true));
        assertThat(opinion(AMINA).isShown()).isTrue();
    }

    @Test
    public void suggested_is_what_fits_the_stage_the_language_and_the_side_about_what_they_work_on_first() {
        add("Any", null, ResourceLanguage.ANY, ForWhom.BOTH, "");
        add("For the stage", Stage.PROGRESS, ResourceLanguage.ENGLISH, ForWhom.MENTEE, "");
        add("On their mind", null, ResourceLanguage.ENGLISH, ForWhom.BOTH, "Design Review");
        add("Another stage", Stage.RAPPORT, ResourceLanguage.ENGLISH, ForWhom.BOTH, "design review");
        add("German", null, ResourceLanguage.GERMAN, ForWhom.BOTH, "design review");
        add("For mentors", null, ResourceLanguage.ENGLISH, ForWhom.MENTOR, "design review");

        assertThat(suggested(AMINA)).containsExactly("On their mind", "For the stage", "Any");
        assertThat(suggested(SIOBHAN)).containsExactly("For mentors", "On their mind", "Any");
        keeping.rate(AMINA, resources.readable(programme, List.of(), ResourceFilter.EVERYTHING, 1, 1).get(0).id(), true);
        assertThat(suggested(AMINA)).containsExactly("On their mind", "For the stage");
        assertThatThrownBy(() -> suggested(IVO)).isInstanceOf(ResourceMissing.class);
    }

    private List<String> suggested(Person person) {
        return reading.suggested(person, pair, ResourceLanguage.ENGLISH, List.of("Lead a design review"), 3).stream().map(it -> it.resource().facts().title()).toList();
    }

    private void add(String title, Stage stage, ResourceLanguage language, ForWhom forWhom, String topic) {
        keeping.add(TAMSIN, programme, "form-" + title.replace(' ', '-') + "-long", new ResourceDraft(ResourceType.ARTICLE, title, "https://wiki.example.com", topic, stage, language, forWhom, ""));
    }

    private List<String> wrong(ResourceDraft draft) {
        try {
            keeping.add(TAMSIN, programme, "form-wrong", draft);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.each().stream().map(Refusal::field).toList();
        }
    }

    private Opinion opinion(Person person) {
        return reading.read(reading.reader(person, programme).orElseThrow(), ResourceFilter.EVERYTHING, 0, 10).get(0).opinion();
    }

    private List<String> titles(Person person) {
        return reading.read(reading.reader(person, programme).orElseThrow(), ResourceFilter.EVERYTHING, 0, 10).stream().map(it -> it.resource().facts().title()).toList();
    }

    private Pair inProgramme(Pair it) {
        return new Pair(it.id(), it.projectId(), it.issueId(), it.mentorKey(), it.menteeKey(), programme, it.stage(), it.rhythm(), it.visibility(), it.startedOn(), it.months());
    }

    private static ResourceDraft link(String link) {
        return new ResourceDraft(ResourceType.ARTICLE, "Asking open questions", link, "asking", null, ResourceLanguage.ENGLISH, ForWhom.BOTH, "Short");
    }

    private static StoryDraft story(boolean forPairAlone) {
        return new StoryDraft(new ResourceDraft(null, "The review I lost", "", "", null, ResourceLanguage.ENGLISH, ForWhom.BOTH, ""), "I once\nlost it.", forPairAlone, null);
    }
}
