import com.example.state.Stateful;

@Stateful
class Machine {}
