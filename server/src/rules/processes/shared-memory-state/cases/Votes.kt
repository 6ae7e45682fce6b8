import org.springframework.web.bind.annotation.*

val seen = mutableSetOf<String>()
    ^^^^ processes/shared-memory-state

@RestController
class Votes {
    private val own = listOf("basket")

    @PostMapping("/votes")
    fun add(@RequestBody vote: Vote): Vote {
        val names = mutableListOf<String>()
        names.add(vote.name)
        seen.add(vote.name)
        votes[vote.name] = vote
        return vote
    }

    companion object {
        val votes = HashMap<String, Vote>()
            ^^^^^ processes/shared-memory-state
    }
}
