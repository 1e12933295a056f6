package org.mentoringpair.recognition.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;
import java.util.Set;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.recognition.RecognitionMissing;
import org.mentoringpair.recognition.StoryTelling;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** The stories of a reader's programmes, to which both who lived them agree. Whoever has no programme finds nothing. */
public final class StoriesPage extends JiraWebActionSupport {
    private final RecognitionDesk desk;
    private final StoryTelling telling;
    private final Programmes programmes;
    private final RecognitionPages pages;
    private final Texts texts;
    private Person reader;
    private List<StoryLine> stories = List.of();

    public StoriesPage(RecognitionDesk desk, StoryTelling telling, Programmes programmes, RecognitionPages pages, Texts texts) {
        this.desk = desk;
        this.telling = telling;
        this.programmes = programmes;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        pages.dress();
        try {
            reader = desk.asking().orElseThrow(RecognitionMissing::new);
            stories = telling.ofTheirProgrammes(reader).stream()
                    .flatMap(story -> desk.name(story.authorKey()).map(name -> new StoryLine(story, name)).stream()).toList();
            return "input";
        } catch (RecognitionMissing noProgramme) {
            return "missing";
        }
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    public List<StoryLine> getStories() {
        return stories;
    }

    public boolean isThere() {
        return !stories.isEmpty();
    }

    /** The programmes whose digest the reader may take along. */
    public List<Choice> getDigests() {
        Set<Long> run = programmes.runBy(reader.key());
        return programmes.all().stream().filter(programme -> run.contains(programme.id())).map(StoriesPage::digest).toList();
    }

    private static Choice digest(Programme programme) {
        return new Choice(String.valueOf(programme.id()), programme.name(), "", false);
    }

    public String getJira() {
        return getHttpRequest().getContextPath();
    }

    public Texts getTexts() {
        return texts;
    }
}
