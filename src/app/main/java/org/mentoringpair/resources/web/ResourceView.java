package org.mentoringpair.resources.web;

import org.mentoringpair.resources.ForWhom;
import org.mentoringpair.resources.Opinion;
import org.mentoringpair.resources.Rated;
import org.mentoringpair.resources.Reader;
import org.mentoringpair.resources.Resource;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** One resource as a reader sees it. */
public final class ResourceView {
    private final Resource resource;
    private final Opinion opinion;
    private final Reader reader;
    private final Words words;
    private final Texts texts;

    ResourceView(Rated rated, Reader reader, Words words, Texts texts) {
        this.resource = rated.resource();
        this.opinion = rated.opinion();
        this.reader = reader;
        this.words = words;
        this.texts = texts;
    }

    /**
     * What has to be looked up.
     *
     * @param teller who told it
     * @param skill  what it is about, for the pair alone; empty for none
     */
    record Words(String teller, String skill) {
    }

    public String getId() {
        return String.valueOf(resource.id());
    }

    public String getVersion() {
        return String.valueOf(resource.version());
    }

    public String getTitle() {
        return resource.facts().title();
    }

    /** Begins with http:// or https://. */
    public String getLink() {
        return resource.facts().link();
    }

    public boolean isStory() {
        return resource.isStory();
    }

    public String getWords() {
        return resource.tale().words();
    }

    public String getTeller() {
        return texts.get("mentoring.resources.told-by", words.teller());
    }

    /** Who reads a story besides its teller, in words. */
    public String getReaders() {
        return texts.get("mentoring.resources.readers." + (resource.isForOnePair() ? "pair" : "programme"));
    }

    public String getSkill() {
        return words.skill().isEmpty() ? "" : texts.get("mentoring.resources.about-skill", words.skill());
    }

    public String getType() {
        return texts.get("mentoring.resources.type." + Choice.keyOf(resource.facts().type()));
    }

    public String getWhy() {
        return resource.facts().why();
    }

    public String getTopic() {
        return resource.facts().topic();
    }

    /** Stage, language and whom it helps, as far as they make a difference. */
    public String getFor() {
        String stage = resource.facts().stage() == null ? texts.get("mentoring.resources.any-stage")
                : texts.get("mentoring.pairing.stage." + Choice.keyOf(resource.facts().stage()));
        String language = texts.get("mentoring.resources.language." + Choice.keyOf(resource.facts().language()));
        ForWhom whom = resource.facts().forWhom();
        return whom == ForWhom.BOTH ? texts.get("mentoring.resources.for", stage, language)
                : texts.get("mentoring.resources.for-one", stage, language, texts.get("mentoring.resources.for-whom." + Choice.keyOf(whom)));
    }

    /** What readers think, once enough of them said so. */
    public String getOpinion() {
        return opinion.isShown() ? texts.get("mentoring.resources.opinion", opinion.helpful(), opinion.all()) : "";
    }

    /** Opinions are of use where there are other readers. */
    public boolean isRateable() {
        return !resource.isForOnePair() && !resource.isBy(reader.person().key());
    }

    public boolean isFoundHelpful() {
        return Boolean.TRUE.equals(opinion.own());
    }

    public boolean isFoundUseless() {
        return Boolean.FALSE.equals(opinion.own());
    }

    public boolean isChangeable() {
        return reader.mayChange(resource);
    }

    public boolean isRemovable() {
        return reader.mayRemove(resource);
    }
}
