package org.mentoringpair.resources.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.List;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Languages;
import org.mentoringpair.resources.LibraryKeeping;
import org.mentoringpair.resources.Resource;
import org.mentoringpair.resources.ResourceLanguage;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** Where a mentor tells a story, to their mentee alone or to the programme. */
public final class TellStoryPage extends ResourceFormPage {
    private final LibraryDesk desk;
    private final LibraryKeeping keeping;
    private final ResourceViews views;
    private final Languages languages;
    private Pair pair;

    public TellStoryPage(LibraryDesk desk, LibraryKeeping keeping, ResourceViews views, Languages languages, ResourceForms forms, Texts texts) {
        super(forms, texts);
        this.desk = desk;
        this.keeping = keeping;
        this.views = views;
        this.languages = languages;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return orMissing(() -> {
            opened();
            return shown(forms().untouched(ResourceLanguage.of(languages.of(desk.asking()))));
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return orMissing(() -> {
            opened();
            return saved(() -> {
                Resource told = keeping.tell(desk.asking(), pair, getFormId(), forms().story(getForm()));
                return getRedirect(getBack() + "#mentoring-resource-" + told.id());
            });
        });
    }

    private void opened() {
        pair = desk.pair(parameter("pair"));
        keeping.mustMentor(desk.asking(), pair);
    }

    @Override
    public String getTitle() {
        return getTexts().get("mentoring.resources.tell");
    }

    @Override
    public String getAddress() {
        return "/secure/MentoringStory.jspa";
    }

    @Override
    public String getBack() {
        return LibraryDesk.page(pair.programmeId());
    }

    @Override
    public boolean isStory() {
        return true;
    }

    @Override
    public String getPairId() {
        return String.valueOf(pair.id());
    }

    @Override
    public List<Choice> getSkills() {
        return forms().skills(getForm(), views.skills(pair.id()));
    }
}
