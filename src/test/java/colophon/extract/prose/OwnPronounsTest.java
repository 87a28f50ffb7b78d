package colophon.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnPronounsTest {
    @Test
    void whoIsAlwaysSheIsNeverHe() {
        OwnPronouns pronouns = OwnPronouns.of("She wrote. She sang. Her sister heard her; she left. He stayed.");
        assertThat(pronouns.mayBe("her")).isTrue();
        assertThat(pronouns.mayBe("He")).isFalse();
        assertThat(pronouns.mayBe("it")).isTrue();
    }

    @Test
    void fewOrMixedPronounsTellNothing() {
        assertThat(OwnPronouns.of("She wrote. She sang.").mayBe("he")).isTrue();
        assertThat(OwnPronouns.of("She saw him, he saw her, she and he and his and hers, he.")
                        .mayBe("he"))
                .isTrue();
    }
}
