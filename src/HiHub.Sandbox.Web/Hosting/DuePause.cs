namespace HiHub.Sandbox.Web.Hosting;

/// <summary>While on, time makes nothing due by itself: somebody is writing the past.</summary>
internal sealed class DuePause
{
    private volatile bool _on;

    public bool On
    {
        get => _on;
        set => _on = value;
    }
}
