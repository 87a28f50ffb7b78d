package colophon.extract.prose.mention;

import colophon.extract.value.WordSet;

/** Words that stand capitalised only because a sentence begins with them. */
final class CommonStarts {
    static final WordSet WORDS = WordSet.of("""
            the a an in on at by for from with it its he she his her they their this that these those
            after before when while as although though however during since because if but and or so
            to of one two three both all some many most several other another each every there then
            also despite unlike like according following under over between among through throughout
            upon until once later early meanwhile additionally furthermore moreover instead even not
            no we i you what who where why how which critics reviewers filming production principal
            set based starring directed written produced released published originally initially
            eventually finally recently here such only first second third our my your part music
            script author writer director screenwriter producer actor actress novelist film novel book
            story play critic within without about against along around behind beyond due besides
            further born named described known having being just now still thus yet whereas screenplay
            shooting development work reviewing writing speaking people others few much more less
            never often sometimes soon today previously subsequently ultimately nevertheless
            nonetheless similarly likewise consequently therefore hence neither thereafter amidst amid suddenly
            similar whenever former reluctantly secretly unfortunately surprisingly apparently shortly
            frequently immediately quickly wherever elsewhere otherwise whereupon afterwards afterward whatever
            whoever whether perhaps maybe indeed together fortunately interestingly notably famously reportedly
            allegedly presumably possibly probably usually generally typically occasionally gradually
            increasingly simultaneously specifically essentially basically clearly obviously naturally certainly
            actually really overall alternatively conversely accordingly ironically sadly unbeknownst unknown
            unable using given left alone back inside outside near past via per plus nine ten eleven twelve
            twenty
            """.strip().split("\\s+"));

    private CommonStarts() {}
}
