namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>A guard, selector or action as people call it.</summary>
public class InvocationInfo(string? methodName, string? description, InvocationInfo.Timing timing)
{
    public enum Timing
    {
        Synchronous,
        Asynchronous,
    }

    /// <summary>What a lambda without a description is called.</summary>
    public static string DefaultFunctionDescription => "Function";

    public string? MethodName { get; } = methodName;

    /// <summary>The description given, else the method's name.</summary>
    public string Description =>
        description
        ?? (MethodName is null ? "<null>"
            : MethodName.AsSpan().ContainsAny('<', '>', '`') ? DefaultFunctionDescription
            : MethodName);

    public bool IsAsync => timing == Timing.Asynchronous;

    internal static InvocationInfo Of(Delegate method, string? description) =>
        new(method.Method.Name, description, Timing.Synchronous);
}
