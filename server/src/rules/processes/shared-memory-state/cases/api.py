from fastapi import APIRouter

router = APIRouter()
items: list[str] = []
^^^^^ processes/shared-memory-state

@router.post("/items")
async def add(
    item: str,
):
    items.append(item)
    return items
