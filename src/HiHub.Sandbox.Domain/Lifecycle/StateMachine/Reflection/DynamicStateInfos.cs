namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>The possible destinations of a dynamic transition, each with the words of its condition.</summary>
public class DynamicStateInfos : List<DynamicStateInfo>
{
    public void Add(string destinationState, string criterion) =>
        Add(new DynamicStateInfo(destinationState, criterion));

    public void Add<TState>(TState destinationState, string criterion)
        where TState : notnull =>
        Add(new DynamicStateInfo(destinationState.ToString()!, criterion));
}

public class DynamicStateInfo(string destinationState, string criterion)
{
    public string DestinationState { get; init; } = destinationState;

    public string Criterion { get; init; } = criterion;
}
