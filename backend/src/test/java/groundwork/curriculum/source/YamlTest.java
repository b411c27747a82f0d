package groundwork.curriculum.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class YamlTest {
    @Test
    void readsYaml12() throws YamlProblem {
        Document document = Yaml.read("x.yaml", "a: yes\nb: \"1.2\"\nc: [1, 0.5, true, null, ~]\nd: |\n  x\n  y\n");
        assertThat(document.root().toString())
                .isEqualTo("{\"a\":\"yes\",\"b\":\"1.2\",\"c\":[1,0.5,true,null,null],\"d\":\"x\\ny\\n\"}");
    }

    @Test
    void knowsTheLineOfEveryValueAndOfWhatStandsAround() throws YamlProblem {
        Document document = Yaml.read("x.yaml", "a:\n  - b: 1\n\n  - {b: 2,\n     c: 3}\n");
        assertThat(document.line("")).isEqualTo(1);
        assertThat(document.line("/a/0/b")).isEqualTo(2);
        assertThat(document.line("/a/1")).isEqualTo(4);
        assertThat(document.line("/a/1/c")).isEqualTo(5);
        assertThat(document.line("/a/1/missing")).isEqualTo(4);
    }

    @Test
    void tellsTheLineOfWhatIsWrong() {
        assertThatThrownBy(() -> Yaml.read("x.yaml", "a: 1\nb: 'open\n"))
                .isInstanceOfSatisfying(
                        YamlProblem.class, problem -> assertThat(problem.line()).isGreaterThan(1))
                .hasMessageStartingWith("This is no YAML: ");
        assertThatThrownBy(() -> Yaml.read("x.yaml", "a: 1\n? [x]\n: 2\n")).hasMessage("A key is a word.");
        assertThatThrownBy(() -> Yaml.read("x.yaml", "a: .nan\n")).isInstanceOf(YamlProblem.class);
        assertThatThrownBy(() -> Yaml.read("x.yaml", "a: 1\n---\nb: 2\n")).isInstanceOf(YamlProblem.class);
    }
}
