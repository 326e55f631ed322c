<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.0">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="1">
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" minimumValue="0" maximumValue="1" clip="0" labelPrecision="2">
          <colorramp type="gradient" name="[source]">
            <Option type="Map">
              <Option name="color1" type="QString" value="255,255,255,0"/>
              <Option name="color2" type="QString" value="122,1,119,255"/>
              <Option name="discrete" type="QString" value="0"/>
              <Option name="rampType" type="QString" value="gradient"/>
              <Option name="stops" type="QString" value="0.25;253,224,221,90:0.5;250,159,181,190:0.75;221,52,151,235"/>
            </Option>
          </colorramp>
          <item value="0" label="0.00" color="#ffffff" alpha="0"/>
          <item value="0.25" label="0.25" color="#fde0dd" alpha="90"/>
          <item value="0.5" label="0.50" color="#fa9fb5" alpha="190"/>
          <item value="0.75" label="0.75" color="#dd3497" alpha="235"/>
          <item value="1" label="1.00" color="#7a0177" alpha="255"/>
          <rampLegendSettings useContinuousLegend="1" minimumLabel="0 sure" maximumLabel="1 not sure at all" prefix="" suffix="" direction="0" orientation="2"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
