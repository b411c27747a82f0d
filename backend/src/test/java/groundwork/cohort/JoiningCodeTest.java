package groundwork.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class JoiningCodeTest {
    @Test
    void readsWhatPeopleCopyFromABoard() {
        assertThat(new JoiningCode("k7mq-0xil").value()).isEqualTo("K7MQ0X11");
        assertThat(new JoiningCode(" K7MQ OX1L ")).isEqualTo(new JoiningCode("K7MQ0X11"));
    }

    @Test
    void refusesWhatIsNoCode() {
        for (String typed : new String[] {"", "K7MQ0X1", "K7MQ0X111", "K7MQ0XU1", "K7MQ0X1!"}) {
            assertThatThrownBy(() -> new JoiningCode(typed)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void makesCodesThatReadBackAsThemselves() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            JoiningCode code = JoiningCode.random(random);
            assertThat(new JoiningCode(code.value())).isEqualTo(code);
        }
    }
}
