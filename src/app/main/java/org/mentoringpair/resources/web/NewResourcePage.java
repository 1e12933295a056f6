package org.mentoringpair.resources.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import org.mentoringpair.people.Languages;
import org.mentoringpair.resources.LibraryKeeping;
import org.mentoringpair.resources.Resource;
import org.mentoringpair.resources.ResourceLanguage;
import org.mentoringpair.web.Texts;

/** Where those who run a programme put a link into its library. */
public final class NewResourcePage extends ResourceFormPage {
    private final LibraryDesk desk;
    private final LibraryKeeping keeping;
    private final Languages languages;

    public NewResourcePage(LibraryDesk desk, LibraryKeeping keeping, Languages languages, ResourceForms forms, Texts texts) {
        super(forms, texts);
        this.desk = desk;
        this.keeping = keeping;
        this.languages = languages;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return orMissing(() -> {
            keeping.mustRun(desk.asking(), programme());
            return shown(forms().untouched(ResourceLanguage.of(languages.of(desk.asking()))));
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return orMissing(() -> saved(() -> {
            Resource added = keeping.add(desk.asking(), programme(), getFormId(), forms().draft(getForm()));
            return getRedirect(getBack() + "#mentoring-resource-" + added.id());
        }));
    }

    private long programme() {
        return LibraryDesk.id(parameter("programme"));
    }

    @Override
    public String getTitle() {
        return getTexts().get("mentoring.resources.add");
    }

    @Override
    public String getAddress() {
        return "/secure/MentoringResourceNew.jspa";
    }

    @Override
    public String getBack() {
        return LibraryDesk.page(programme());
    }

    @Override
    public boolean isStory() {
        return false;
    }

    @Override
    public String getProgrammeId() {
        return String.valueOf(programme());
    }
}
