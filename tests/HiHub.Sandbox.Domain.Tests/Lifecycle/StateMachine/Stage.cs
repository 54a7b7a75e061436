namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

/// <summary>States of a made-up review; Review holds Screening and Hearing where a test says so.</summary>
public enum Stage
{
    Draft,
    Submitted,
    Review,
    Screening,
    Hearing,
    Granted,
    Refused,
}

public enum Step
{
    Submit,
    Screen,
    Hear,
    Grant,
    Refuse,
    Note,
}
