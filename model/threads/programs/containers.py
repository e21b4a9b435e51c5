"""Two threads at one container: stack, queue, circular_buffer, stringbuffer; and fsbench, which is many at many."""

from __future__ import annotations

from threads.memory import Ports, increase, run_all
from threads.program import ASSERTION, Program, Thread

STACK_SIZE, QUEUE_SIZE, BUFFER_TURNS, BUFFER_SIZE = 10, 20, 7, 10
BLOCKS, INODES, FILES = 26, 32, 27
ERROR = -1


async def push_all(ports: Ports) -> None:
    """It pushes as often as the other pops."""
    for value in range(STACK_SIZE):
        await ports.shared.lock("m")
        assert await ports.shared.read("top") != STACK_SIZE, "the stack is full"
        await ports.shared.write(f"item{await ports.shared.read('top')}", value)
        await increase(ports, "top", 1)
        await ports.shared.write("pushed", True)
        await ports.shared.unlock("m")


async def pop_all(ports: Ports) -> None:
    """That something was pushed once does not say that it is still there."""
    for _ in range(STACK_SIZE):
        await ports.shared.lock("m")
        if await ports.shared.read("pushed"):
            assert await ports.shared.read("top") != 0, "the stack is empty"
            await increase(ports, "top", -1)
            await ports.shared.read(f"item{await ports.shared.read('top')}")
        await ports.shared.unlock("m")


async def enqueue(ports: Ports, value: int, turn: int) -> None:
    await ports.shared.write(f"item{await ports.shared.read('tail')}", value)
    await increase(ports, "tail", 1)
    await ports.shared.write(f"stored{turn}", value)


async def enqueue_all(ports: Ports) -> None:
    """Two in a row at first, and then by turns with whoever takes them."""
    await ports.shared.lock("m")
    await enqueue(ports, 0, 0)
    await ports.shared.unlock("m")
    value = 0
    for turn in range(1, QUEUE_SIZE):
        await ports.shared.lock("m")
        if await ports.shared.read("may_enqueue"):
            value += 1
            await enqueue(ports, value, turn)
            await ports.shared.write("may_enqueue", False)
            await ports.shared.write("may_dequeue", True)
        await ports.shared.unlock("m")


async def dequeue_all(ports: Ports) -> None:
    """It expects one element a turn, and has none in a turn that is not its own."""
    for turn in range(QUEUE_SIZE):
        await ports.shared.lock("m")
        if await ports.shared.read("may_dequeue"):
            taken = await ports.shared.read(f"item{await ports.shared.read('head')}")
            await increase(ports, "head", 1)
            assert taken == await ports.shared.read(f"stored{turn}"), "an element of another turn"
            await ports.shared.write("may_dequeue", False)
            await ports.shared.write("may_enqueue", True)
        await ports.shared.unlock("m")


async def send_all(ports: Ports) -> None:
    """It fills the buffer element by element."""
    for turn in range(BUFFER_TURNS):
        await ports.shared.lock("m")
        if await ports.shared.read("may_send"):
            at = await ports.shared.read("next")
            await ports.shared.write(f"item{at}", turn)
            await ports.shared.write("next", (at + 1) % BUFFER_SIZE)
            await ports.shared.write("may_send", False)
            await ports.shared.write("may_receive", True)
        await ports.shared.unlock("m")


async def receive_all(ports: Ports) -> None:
    """It takes each element, and expects them in order."""
    for turn in range(BUFFER_TURNS):
        await ports.shared.lock("m")
        if await ports.shared.read("may_receive"):
            assert await removed(ports) == turn, "an element of another turn"
            await ports.shared.write("may_receive", False)
            await ports.shared.write("may_send", True)
        await ports.shared.unlock("m")


async def removed(ports: Ports) -> int:
    """It takes one element, under the mutex."""
    first = await ports.shared.read("first")
    if await ports.shared.read("next") == 0 or first >= BUFFER_SIZE:
        return ERROR
    await ports.shared.write("first", first + 1)
    found: int = await ports.shared.read(f"item{first}")
    return found


async def erase_then_append(ports: Ports) -> None:
    """It empties the buffer, and fills it again."""
    await ports.shared.lock("buffer_mutex")
    count = await ports.shared.read("buffer_count")
    if count > 0:
        await ports.shared.write("buffer_value", "")
        await ports.shared.write("buffer_count", count - min(3, count))
    await ports.shared.unlock("buffer_mutex")
    await ports.shared.lock("buffer_mutex")
    count = await ports.shared.read("buffer_count")
    await ports.shared.write("buffer_value", "abc")
    await ports.shared.write("buffer_count", count + 3)
    await ports.shared.unlock("buffer_mutex")


async def append_another(ports: Ports) -> None:
    """The other's length and the other's characters, each under the other's mutex, but not both at once."""
    await ports.shared.start("eraser")
    await ports.shared.lock("own_mutex")
    await ports.shared.lock("buffer_mutex")
    length = await ports.shared.read("buffer_count")
    await ports.shared.unlock("buffer_mutex")
    count = await ports.shared.read("own_count")
    await ports.shared.lock("buffer_mutex")
    assert length <= await ports.shared.read("buffer_count"), "longer than it is by now"
    await ports.shared.write("own_value", await ports.shared.read("buffer_value"))
    await ports.shared.unlock("buffer_mutex")
    await ports.shared.write("own_count", count + length)
    await ports.shared.unlock("own_mutex")
    await ports.shared.join("eraser")


async def create_file(ports: Ports, number: int) -> None:
    """There is one mutex less than there are files: the last one fails before it can do anything."""
    inode = number % INODES
    assert inode < BLOCKS, "no mutex for this inode"
    await ports.shared.lock(f"inode_mutex{inode}")
    if await ports.shared.read(f"inode{inode}") == 0:
        block = inode * 2 % BLOCKS
        for _ in range(BLOCKS // 2):
            await ports.shared.lock(f"block_mutex{block}")
            if not await ports.shared.read(f"busy{block}"):
                await ports.shared.write(f"busy{block}", True)
                await ports.shared.write(f"inode{inode}", block + 1)
                await ports.shared.unlock(f"block_mutex{block}")
                break
            await ports.shared.unlock(f"block_mutex{block}")
            block = (block + 1) % BLOCKS
    await ports.shared.unlock(f"inode_mutex{inode}")


CONTAINERS = {
    "stack": Program(
        "one pushes, the other pops whatever was pushed once",
        Thread(run_all, (("push", "pop"),)),
        {"push": Thread(push_all), "pop": Thread(pop_all)},
        ASSERTION,
        memory={"top": 0, "pushed": False} | {f"item{number}": 0 for number in range(STACK_SIZE)},
        mutexes=("m",),
    ),
    "queue": Program(
        "one enqueues, the other expects an element in each of its turns",
        Thread(run_all, (("enqueue", "dequeue"),)),
        {"enqueue": Thread(enqueue_all), "dequeue": Thread(dequeue_all)},
        ASSERTION,
        memory={"head": 0, "tail": 0, "may_enqueue": True, "may_dequeue": False}
        | {f"{kind}{number}": 0 for kind in ("item", "stored") for number in range(QUEUE_SIZE)},
        mutexes=("m",),
    ),
    "circular_buffer": Program(
        "one sends, the other expects an element in each of its turns",
        Thread(run_all, (("send", "receive"),)),
        {"send": Thread(send_all), "receive": Thread(receive_all)},
        ASSERTION,
        memory={"first": 0, "next": 0, "may_send": True, "may_receive": False}
        | {f"item{number}": 0 for number in range(BUFFER_SIZE)},
        mutexes=("m",),
    ),
    "stringbuffer": Program(
        "a buffer is appended to another while it is erased",
        Thread(append_another),
        {"eraser": Thread(erase_then_append)},
        ASSERTION,
        memory={"buffer_count": 3, "buffer_value": "abc", "own_count": 0, "own_value": ""},
        mutexes=("buffer_mutex", "own_mutex"),
    ),
    "fsbench": Program(
        f"{FILES} files, and mutexes for {BLOCKS}",
        Thread(run_all, (tuple(f"file{number}" for number in range(FILES)),)),
        {f"file{number}": Thread(create_file, (number,)) for number in range(FILES)},
        ASSERTION,
        memory={f"busy{number}": False for number in range(BLOCKS)} | {f"inode{number}": 0 for number in range(BLOCKS)},
        mutexes=tuple(f"{kind}_mutex{number}" for kind in ("inode", "block") for number in range(BLOCKS)),
    ),
}
