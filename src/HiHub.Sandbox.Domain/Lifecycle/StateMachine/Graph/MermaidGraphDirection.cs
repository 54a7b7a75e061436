namespace HiHub.Sandbox.Domain.Lifecycle;

public enum MermaidGraphDirection
{
    LeftToRight,
    RightToLeft,
    TopToBottom,
    BottomToTop,
}
