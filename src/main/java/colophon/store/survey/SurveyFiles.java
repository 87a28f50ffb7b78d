package colophon.store.survey;

import java.nio.file.Path;

/**
 * Where a survey lies.
 *
 * @param folder the snapshot's folder
 */
record SurveyFiles(Path folder) implements SurveyText.PageFile {
    Path text() {
        return folder.resolve("survey.tsv");
    }

    @Override
    public PageList pages(long articles, long size) {
        return new PageList(folder.resolve(PageList.NAME), articles, size);
    }

    @Override
    public NameList names() {
        return new NameList(folder.resolve(NameList.NAME));
    }
}
