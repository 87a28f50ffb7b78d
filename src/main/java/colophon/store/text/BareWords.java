package colophon.store.text;

import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes text apart into words by Unicode's rules (UAX 29), without case and accents. No word is too common to count. */
final class BareWords extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, bare(words));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return bare(words);
    }

    private static TokenStream bare(TokenStream words) {
        return new WithoutAccents(new LowerCaseFilter(words));
    }

    private static final class WithoutAccents extends TokenFilter {
        private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

        WithoutAccents(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            if (!word.chars().allMatch(c -> c < 0x80)) {
                String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
                word.setEmpty().append(MARKS.matcher(decomposed).replaceAll(""));
            }
            return true;
        }
    }
}
