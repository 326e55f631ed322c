<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.0">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="1">
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" minimumValue="0" maximumValue="1" clip="0" labelPrecision="2">
          <colorramp type="gradient" name="[source]">
            <Option type="Map">
              <Option name="color1" type="QString" value="68,1,84,255"/>
              <Option name="color2" type="QString" value="253,231,37,255"/>
              <Option name="discrete" type="QString" value="0"/>
              <Option name="rampType" type="QString" value="gradient"/>
              <Option name="stops" type="QString" value="0.2;65,68,135,255:0.4;42,120,142,255:0.6;34,168,132,255:0.8;122,209,81,255"/>
            </Option>
          </colorramp>
          <item value="0" label="0.0" color="#440154" alpha="255"/>
          <item value="0.2" label="0.2" color="#414487" alpha="255"/>
          <item value="0.4" label="0.4" color="#2a788e" alpha="255"/>
          <item value="0.6" label="0.6" color="#22a884" alpha="255"/>
          <item value="0.8" label="0.8" color="#7ad151" alpha="255"/>
          <item value="1" label="1.0" color="#fde725" alpha="255"/>
          <rampLegendSettings useContinuousLegend="1" minimumLabel="0 no sign of change" maximumLabel="1 strong sign of change" prefix="" suffix="" direction="0" orientation="2"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
