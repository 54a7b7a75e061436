namespace HiHub.Sandbox.Data.Desk;

/// <summary>Rows of a case with what happened to each during an act.</summary>
internal sealed class Tracked<T>(IEnumerable<T> loaded)
    where T : class
{
    private readonly List<T> _live = [.. loaded];
    private readonly List<T> _added = [];
    private readonly List<T> _changed = [];
    private readonly List<T> _removed = [];

    /// <summary>A copy, so that the act may add and remove while it looks.</summary>
    public T[] Live => [.. _live];

    public IReadOnlyList<T> Added => _added;

    public IReadOnlyList<T> Changed => _changed;

    public IReadOnlyList<T> Removed => _removed;

    public bool IsNew(T row) => _added.Contains(row);

    public void Add(T row)
    {
        _live.Add(row);
        _added.Add(row);
    }

    public void Touch(T row)
    {
        if (!_added.Contains(row) && !_changed.Contains(row))
            _changed.Add(row);
    }

    public void Remove(T row)
    {
        _live.Remove(row);
        _changed.Remove(row);
        if (!_added.Remove(row))
            _removed.Add(row);
    }
}
